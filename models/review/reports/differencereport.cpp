// SPDX-License-Identifier: MIT
#include "review/reports/differencereport.h"

#include "config/jsontext.h"
#include "formats/designwriter.h"
#include "review/evidence.h"
#include "review/reports/csvreport.h"
#include "review/reports/differencetext.h"
#include "review/reports/htmlpage.h"
#include "review/reports/sarifreport.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

namespace pooldesigner {

namespace {

struct Class {
    Change change;
    const char *title;
    const char *label; // of htmlPage()'s style
};

constexpr std::array kClasses{
    Class{Change::NewPool, "Fixed at creation: only a new pool has it otherwise.", "error"},
    Class{Change::Unknown, "A member that this program does not know.", "warning"},
    Class{Change::OtherCall, "A call of its own carries it over.", "warning"},
    Class{Change::AddAttribute, "An attribute can be added.", "advice"},
    Class{Change::Update, "An update carries it over.", "advice"},
    Class{Change::SameMeaning, "The same in other words.", "ask"},
};

const Class &classOf(Change change) { return *std::ranges::find(kClasses, change, &Class::change); }

constexpr std::size_t kLongestValue = 400; // characters

std::string fingerprint(const Difference &one)
{
    const std::string place = one.path.toString() + (one.entry.empty() ? "" : " (" + one.entry + ')');
    const std::string text = std::string(changeName(one.change)) + '\0' + place;
    const QByteArrayView bytes(text.data(), static_cast<qsizetype>(text.size()));
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().left(32).toStdString();
}

} // namespace

std::string differencesReport(ReportFormat format, const ComparedFiles &files, std::span<const Difference> found,
                              bool all)
{
    switch (format) {
    case ReportFormat::AsJson:
    case ReportFormat::AsJsonLines: return jsonText(differencesJson(files.from, files.to, found));
    case ReportFormat::AsMarkdown: return differencesMarkdown(found, all);
    case ReportFormat::AsHtml: return differencesHtml(files, found, all);
    case ReportFormat::AsCsv: return differencesCsv(found);
    case ReportFormat::AsSarif: return differencesSarif(files, found);
    case ReportFormat::AsText: break;
    }
    return differencesText(found, all);
}

std::string differencesHtml(const ComparedFiles &files, std::span<const Difference> found, bool all)
{
    const std::string title = "What makes one pool the other";
    std::string body = "<header>\n<h1>" + title + "</h1>\n<p class=\"muted\">From " + html(files.from) + " to " +
                       html(files.to) + "</p>\n<ul class=\"tiles\">\n";
    for (const Class &kind : kClasses)
        body += "<li><b>" + std::to_string(std::ranges::count(found, kind.change, &Difference::change)) + "</b>" +
                std::string(changeName(kind.change)) + "</li>\n";
    body += "</ul>\n</header>\n";
    for (const Class &kind : kClasses) {
        if (std::ranges::find(found, kind.change, &Difference::change) == found.end() ||
            (kind.change == Change::SameMeaning && !all))
            continue;
        body += "<section>\n<h2>" + html(kind.title) +
                "</h2>\n<table>\n<thead><tr><th>Member</th><th>Before</th>"
                "<th>After</th><th>How, or why not</th></tr></thead>\n<tbody>\n";
        for (const Difference &one : found) {
            if (one.change != kind.change)
                continue;
            const DifferenceRow row = differenceRow(one, kLongestValue);
            body += "<tr><td><code>" + html(row.place) + "</code></td><td><code>" + html(row.before) +
                    "</code></td><td><code>" + html(row.after) + "</code></td><td>" + html(row.how) + "</td></tr>\n";
        }
        body += "</tbody>\n</table>\n</section>\n";
    }
    return htmlPage(title, body);
}

std::string differencesCsv(std::span<const Difference> found)
{
    const auto whole = [](const std::optional<Json> &value, const Path &path) {
        return value ? jsonLine(withoutSecrets(*value, path)) : std::string();
    };
    std::string text =
        csvRow(std::array<std::string, 7>{"change", "path", "attribute", "before", "after", "call", "reason"});
    for (const Difference &one : found)
        text += csvRow(std::array<std::string, 7>{std::string(changeName(one.change)), one.path.toString(), one.entry,
                                                  whole(one.before, one.path), whole(one.after, one.path), one.call,
                                                  one.reason});
    return text;
}

std::string differencesSarif(const ComparedFiles &files, std::span<const Difference> found)
{
    JsonPen pen;
    beginSarif(pen);
    writeSarifDriver(files.version, pen);
    pen.key("rules").beginArray();
    for (const Class &kind : kClasses) {
        pen.beginObject().member("id", "difference-" + std::string(changeName(kind.change)));
        pen.key("shortDescription").beginObject().member("text", kind.title).endObject();
        pen.key("help").beginObject().member("text", kind.title).endObject().endObject();
    }
    pen.endArray().endObject().endObject();
    pen.member("columnKind", "unicodeCodePoints").key("results").beginArray();
    for (std::size_t i = 0; i < found.size(); ++i) {
        const Difference &one = found[i];
        if (one.change == Change::SameMeaning)
            continue;
        const auto rule = &classOf(one.change) - kClasses.data();
        pen.beginObject().member("ruleId", "difference-" + std::string(changeName(one.change)));
        pen.key("ruleIndex").number(rule).member("level", one.change == Change::NewPool ? "error" : "warning");
        pen.key("message").beginObject();
        const DifferenceRow row = differenceRow(one, kLongestValue);
        pen.member("text", row.place + ": " + row.before + " -> " + row.after + ": " + row.how);
        pen.endObject().key("locations").beginArray().beginObject();
        const TextPosition position = i < files.positions.size() ? files.positions[i] : TextPosition{0, 0};
        writeSarifLocation(files.to, position.line, position.column, pen);
        pen.endObject().endArray().key("partialFingerprints").beginObject();
        pen.member("differenceMember/v1", fingerprint(one)).endObject().endObject();
    }
    return pen.endArray().endObject().endArray().endObject().take() + '\n';
}

} // namespace pooldesigner
