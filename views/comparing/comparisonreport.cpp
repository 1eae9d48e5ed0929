// SPDX-License-Identifier: MIT
#include "comparing/comparisonreport.h"

#include "review/redaction.h"
#include "review/reports/differencereport.h"

#include <QCoreApplication>

namespace pooldesigner {

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
        return differencesReport(reportFormat(form), files, differences(first, second), all);
    Redaction redaction;
    const PoolConfig from = redaction.design(first);
    return differencesReport(reportFormat(form), files, differences(from, redaction.design(second)), all);
}

} // namespace pooldesigner
