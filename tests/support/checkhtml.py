# SPDX-License-Identifier: MIT
"""Reads HTML from the standard input and says what is wrong with it, a line each: tags that are not closed in order, ids
given twice, links that lead nowhere in the page, anything that loads or runs something."""
import sys
from html.parser import HTMLParser

VOID = {"meta", "br", "img", "hr", "link", "input"}
FORBIDDEN = {"script", "iframe", "object", "embed", "link", "img", "form", "base", "svg"}


class Checker(HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.open, self.ids, self.links, self.faults = [], [], [], []

    def fault(self, text):
        self.faults.append("line %d: %s" % (self.getpos()[0], text))

    def handle_starttag(self, tag, attrs):
        if tag in FORBIDDEN:
            self.fault("<%s>" % tag)
        for name, value in attrs:
            if name.startswith("on") or name in ("src", "action", "srcdoc", "formaction", "background"):
                self.fault("attribute " + name)
            if name == "id":
                if value in self.ids:
                    self.fault("id given twice: " + value)
                self.ids.append(value)
            if name == "href":
                self.links.append((value, self.getpos()[0]))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.fault("</%s> closes nothing" % tag)

    def report(self):
        for link, line in self.links:
            if not link.startswith("#") or link[1:] not in self.ids:
                self.faults.append("line %d: link to %s" % (line, link))
        if self.open:
            self.faults.append("not closed: " + ", ".join(self.open))
        return self.faults


checker = Checker()
checker.feed(sys.stdin.buffer.read().decode("utf-8"))
checker.close()
for fault in checker.report():
    print(fault)
