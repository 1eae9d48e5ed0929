// SPDX-License-Identifier: MIT
#include "document/savedreport.h"

#include "formats/designwriter.h"

#include <QBuffer>
#include <QFileInfo>
#include <QMarginsF>
#include <QPageSize>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QTextDocument>

namespace pooldesigner {

namespace {

// The page's own style asks for what QTextDocument does not know: colours by name, grids, media.
constexpr const char *kPaperStyle = R"(
body { font-size: 9pt; color: #1b1f24 }
h1 { font-size: 16pt } h2 { font-size: 12pt; margin-top: 14px } h3 { font-size: 10pt }
table { border-collapse: collapse } th, td { padding: 3px 8px 3px 0; vertical-align: top }
th { color: #444; text-align: left }
pre, code { font-family: monospace; font-size: 8pt }
.muted { color: #444 } .error { color: #9a1f18 } .warning, .weak { color: #704300 }
.advice { color: #0b3f73 } .ask, .unknown { color: #444 } .strong { color: #145a2b }
dt { color: #444 }
)";

// For tables of many columns, which stand on pages that lie on their side.
constexpr const char *kWideStyle = "th, td { font-size: 7pt; padding: 2px 6px 2px 0 }";

} // namespace

std::optional<ReportForm> reportFormOf(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QLatin1String("html") || suffix == QLatin1String("htm"))
        return ReportForm::AsHtml;
    if (suffix == QLatin1String("pdf"))
        return ReportForm::AsPdf;
    if (suffix == QLatin1String("md"))
        return ReportForm::AsMarkdown;
    if (suffix == QLatin1String("csv"))
        return ReportForm::AsCsv;
    if (suffix == QLatin1String("json"))
        return ReportForm::AsJson;
    return suffix == QLatin1String("sarif") ? std::optional(ReportForm::AsSarif) : std::nullopt;
}

ReportFormat reportFormat(ReportForm form)
{
    switch (form) {
    case ReportForm::AsMarkdown: return ReportFormat::AsMarkdown;
    case ReportForm::AsCsv: return ReportFormat::AsCsv;
    case ReportForm::AsJson: return ReportFormat::AsJson;
    case ReportForm::AsSarif: return ReportFormat::AsSarif;
    case ReportForm::AsHtml:
    case ReportForm::AsPdf: break;
    }
    return ReportFormat::AsHtml;
}

QByteArray reportPdf(const std::string &html)
{
    static const QRegularExpression style(QStringLiteral("<style>.*?</style>"),
                                          QRegularExpression::DotMatchesEverythingOption);
    const bool wide = html.find("class=\"wide\"") != std::string::npos;
    QString page = QString::fromStdString(html).remove(style);
    page.replace(QLatin1String("</b>"), QLatin1String("</b> ")); // numbers stand above their words on the screen
    QTextDocument document;
    document.setDefaultStyleSheet(QLatin1String(kPaperStyle) + QLatin1String(wide ? kWideStyle : ""));
    document.setHtml(page);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(document.metaInformation(QTextDocument::DocumentTitle));
        writer.setCreator(QStringLiteral("Pool Designer"));
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageOrientation(wide ? QPageLayout::Landscape : QPageLayout::Portrait);
        writer.setPageMargins(QMarginsF()); // print() has margins of its own
        document.print(&writer);
    } // the end of the file is written when the writer goes
    return bytes;
}

std::string saveReport(const QString &path, ReportForm form, const std::string &text)
{
    if (form != ReportForm::AsPdf)
        return saveFile(path.toStdString(), text);
    const QByteArray pages = reportPdf(text);
    return saveFile(path.toStdString(), {pages.constData(), static_cast<std::size_t>(pages.size())});
}

} // namespace pooldesigner
