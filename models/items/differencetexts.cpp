// SPDX-License-Identifier: MIT
#include "items/differencetexts.h"

#include "catalogue/catalogue.h"
#include "config/jsontext.h"
#include "items/fieldtexts.h"
#include "items/severitytext.h"

#include <QCoreApplication>
#include <QStringList>

namespace pooldesigner {

namespace {

constexpr std::size_t kLongestValue = 300; // characters

QString words(const char *text) { return QCoreApplication::translate("DifferenceModel", text); }

} // namespace

QString differenceValue(const Difference &difference, const std::optional<Json> &value)
{
    if (value)
        return shownText(jsonLine(*value), kLongestValue);
    const FieldSpec *spec = difference.entry.empty() ? catalogue::specFor(difference.path) : nullptr;
    const QString standard = spec != nullptr ? defaultText(*spec) : QString();
    return standard.isEmpty() ? words(QT_TRANSLATE_NOOP("DifferenceModel", "not set"))
                              : words(QT_TRANSLATE_NOOP("DifferenceModel", "not set: %1")).arg(standard);
}

QString differenceHow(const Difference &difference)
{
    return QString::fromStdString(difference.call.empty() ? difference.reason : difference.call);
}

QStringList differenceSteps(const Difference &difference)
{
    QStringList steps;
    const std::vector<Path::Segment> &segments = difference.path.segments();
    for (std::size_t i = 0; i < segments.size(); ++i) {
        const bool isEntry = i == 2 && !difference.entry.empty(); // CreateUserPool, Schema, the index
        const auto *index = std::get_if<std::size_t>(&segments[i]);
        if (i == 0 && difference.path.operation() == Operation::CreateUserPool)
            continue; // the request that everybody means
        if (isEntry)
            steps << words(QT_TRANSLATE_NOOP("DifferenceModel", "Attribute %1")).arg(shownText(difference.entry, 60));
        else
            steps << (index != nullptr ? QStringLiteral("[%1]").arg(*index)
                                       : shownText(std::get<std::string>(segments[i]), 128));
    }
    return steps;
}

} // namespace pooldesigner
