// SPDX-License-Identifier: MIT
#include "comparing/comparisonreport.h"

#include "formats/designwriter.h"
#include "review/redaction.h"
#include "review/reports/differencereport.h"
#include "review/reports/differencetext.h"

#include <QCoreApplication>

namespace pooldesigner {

namespace {

std::string textOf(const ComparedFiles &files, std::span<const Difference> found, ReportForm form, bool all)
{
    switch (form) {
    case ReportForm::AsMarkdown: return differencesMarkdown(found, all);
    case ReportForm::AsCsv: return differencesCsv(found);
    case ReportForm::AsJson: return jsonText(differencesJson(files.from, files.to, found));
    case ReportForm::AsSarif: return differencesSarif(files, found);
    case ReportForm::AsHtml:
    case ReportForm::AsPdf: break;
    }
    return differencesHtml(files, found, all);
}

} // namespace

std::string comparisonReport(const LiveComparison &comparison, ReportForm form, bool all, bool redact)
{
    using Side = LiveComparison::Side;
    const auto name = [&](Side side, const char *standIn) {
        return redact ? std::string(standIn) : comparison.name(side).toStdString();
    };
    const ComparedFiles files{.from = name(Side::First, "file-1"),
                              .to = name(Side::Second, "file-2"),
                              .version = QCoreApplication::applicationVersion().toStdString()};
    const PoolConfig &first = comparison.pool(Side::First);
    const PoolConfig &second = comparison.pool(Side::Second);
    if (!redact)
        return textOf(files, differences(first, second), form, all);
    Redaction redaction;
    const PoolConfig from = redaction.design(first);
    return textOf(files, differences(from, redaction.design(second)), form, all);
}

} // namespace pooldesigner
