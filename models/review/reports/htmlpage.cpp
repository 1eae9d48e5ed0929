// SPDX-License-Identifier: MIT
#include "review/reports/htmlpage.h"

#include "config/text.h"

namespace pooldesigner {

namespace {

// Colours have a contrast of at least 4.5 to 1 with what is behind them, in both schemes.
constexpr std::string_view kStyle = R"(:root{color-scheme:light dark;--back:#fff;--text:#1b1f24;--muted:#57606a;
--line:#d0d7de;--panel:#f6f8fa;--link:#0550ae;--error:#b3261e;--warning:#8a5300;--advice:#0b5394;--ask:#57606a;--good:#1a6b35}
@media (prefers-color-scheme:dark){:root{--back:#12161c;--text:#e6edf3;--muted:#9aa4af;--line:#3a434d;--panel:#1b222b;
--link:#79b8ff;--error:#ff8d85;--warning:#f0b429;--advice:#79b8ff;--ask:#9aa4af;--good:#6fd08c}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:76rem;padding:2rem 1.5rem 4rem;background:var(--back);color:var(--text);
font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"DejaVu Sans",sans-serif}
h1{font-size:1.75rem;line-height:1.25;margin:0 0 .25rem}
h2{font-size:1.3rem;margin:2.5rem 0 .75rem;padding-top:.75rem;border-top:1px solid var(--line)}
h3{font-size:1.05rem;margin:1.5rem 0 .5rem}
p{margin:.5rem 0;max-width:48rem}
a{color:var(--link)}
.muted{color:var(--muted)}
code,pre{font:.875em/1.45 ui-monospace,"DejaVu Sans Mono",Consolas,monospace}
pre{background:var(--panel);border:1px solid var(--line);border-radius:6px;padding:.5rem .75rem;white-space:pre-wrap;
overflow-wrap:anywhere;margin:.25rem 0 .75rem}
.tiles{display:flex;flex-wrap:wrap;gap:.75rem;margin:1.25rem 0;padding:0;list-style:none}
.tiles li{background:var(--panel);border:1px solid var(--line);border-radius:8px;padding:.5rem 1rem;min-width:8rem}
.tiles b{display:block;font-size:1.5rem;line-height:1.3}
.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.9375rem}
.wide table{font-size:.8125rem}.wide th,.wide td{padding-right:.6rem}
th,td{text-align:left;vertical-align:top;padding:.4rem .75rem .4rem 0;border-bottom:1px solid var(--line)}
th{color:var(--muted);font-weight:600;white-space:nowrap}
td.number,th.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
td{overflow-wrap:anywhere}
td.nowrap{white-space:nowrap}
td.text{min-width:9em}
.label{display:inline-block;border:1px solid currentcolor;border-radius:4px;padding:0 .4rem;font-size:.85em;
font-weight:600;white-space:nowrap}
.error{color:var(--error)}.warning{color:var(--warning)}.advice{color:var(--advice)}.ask{color:var(--ask)}
.strong{color:var(--good)}.weak{color:var(--warning)}.unknown{color:var(--muted)}
.bar{display:inline-block;vertical-align:middle;width:10rem;max-width:100%;height:.625rem;background:var(--panel);
border:1px solid var(--line);border-radius:3px;overflow:hidden}
.bar i{display:block;height:100%;background:currentcolor}
.findings{list-style:none;margin:0;padding:0}
.findings li{padding:.6rem 0;border-bottom:1px solid var(--line)}
.findings p{margin:.2rem 0}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1.25rem;margin:.75rem 0}
dt{color:var(--muted)}dd{margin:0;overflow-wrap:anywhere}
ul{margin:.25rem 0 .75rem;padding-left:1.25rem}
@media print{:root{--back:#fff;--text:#000;--muted:#444;--line:#bbb;--panel:#fff;--link:#000;--error:#9a1f18;
--warning:#704300;--advice:#0b3f73;--ask:#444;--good:#145a2b}
body{max-width:none;padding:0;font-size:10pt}table,.wide table{font-size:8pt}th,td,.wide th,.wide td{padding-right:.4rem}a{text-decoration:none}h2,h3{break-after:avoid}
tr,.findings li,.tiles li,pre{break-inside:avoid}thead{display:table-header-group}.wide{overflow:visible}
article{break-before:page}.bar{-webkit-print-color-adjust:exact;print-color-adjust:exact}@page{margin:16mm}}
)";

} // namespace

std::string html(std::string_view text)
{
    std::string result;
    for (const char c : quotedForPeople(text, std::string::npos)) {
        switch (c) {
        case '&': result += "&amp;"; break;
        case '<': result += "&lt;"; break;
        case '>': result += "&gt;"; break;
        case '"': result += "&quot;"; break;
        case '\'': result += "&#39;"; break;
        default: result += c;
        }
    }
    return result;
}

std::string htmlPage(std::string_view title, std::string_view body)
{
    std::string page = "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                       "<meta http-equiv=\"Content-Security-Policy\" "
                       "content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
                       "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                       "<meta name=\"referrer\" content=\"no-referrer\">\n<title>";
    page.append(html(title)).append("</title>\n<style>\n").append(kStyle).append("</style>\n</head>\n<body>\n");
    return page.append(body).append("</body>\n</html>\n");
}

std::string severityLabel(std::string_view severity)
{
    return "<span class=\"label " + std::string(severity) + "\">" + std::string(severity) + "</span>";
}

std::string htmlBar(std::size_t part, std::size_t whole, std::string_view kind)
{
    const std::size_t share = whole == 0 ? 0 : (part * 100 + whole / 2) / whole;
    const std::size_t shown = part > 0 && share == 0 ? 1 : share;
    return "<span class=\"bar " + std::string(kind) + "\" role=\"img\" aria-label=\"" + std::to_string(share) +
           " percent\"><i style=\"width:" + std::to_string(shown) + "%\"></i></span>";
}

} // namespace pooldesigner
