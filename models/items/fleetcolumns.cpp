// SPDX-License-Identifier: MIT
#include "items/fleetcolumns.h"

#include "items/severitytext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <tuple>

namespace pooldesigner {

namespace {

QString words(const char *text) { return QCoreApplication::translate("FleetModel", text); }

struct ColumnWords {
    const char *title;
    const char *tip;
};

constexpr ColumnWords kColumns[kFleetColumns] = {
    {QT_TRANSLATE_NOOP("FleetModel", "Pool"), QT_TRANSLATE_NOOP("FleetModel", "The pool's name")},
    {QT_TRANSLATE_NOOP("FleetModel", "Findings"),
     QT_TRANSLATE_NOOP("FleetModel", "Errors, warnings and advice as a bar; sorts by errors, then warnings, then "
                                     "advice")},
    {QT_TRANSLATE_NOOP("FleetModel", "Errors"), QT_TRANSLATE_NOOP("FleetModel", "What the service refuses")},
    {QT_TRANSLATE_NOOP("FleetModel", "Warnings"), QT_TRANSLATE_NOOP("FleetModel", "Accepted, then surprises")},
    {QT_TRANSLATE_NOOP("FleetModel", "Advice"), QT_TRANSLATE_NOOP("FleetModel", "Good practice")},
    {QT_TRANSLATE_NOOP("FleetModel", "People"), QT_TRANSLATE_NOOP("FleetModel", "The service's estimate")},
    {QT_TRANSLATE_NOOP("FleetModel", "MFA"), QT_TRANSLATE_NOOP("FleetModel", "OFF, OPTIONAL or ON")},
    {QT_TRANSLATE_NOOP("FleetModel", "Plan"), QT_TRANSLATE_NOOP("FleetModel", "The feature plan, UserPoolTier")},
    {QT_TRANSLATE_NOOP("FleetModel", "Region"), QT_TRANSLATE_NOOP("FleetModel", "Where the pool stands")},
    {QT_TRANSLATE_NOOP("FleetModel", "Account"), QT_TRANSLATE_NOOP("FleetModel", "Whose it is")},
    {QT_TRANSLATE_NOOP("FleetModel", "Changed"), QT_TRANSLATE_NOOP("FleetModel", "When its settings last changed")},
    {QT_TRANSLATE_NOOP("FleetModel", "Id"), QT_TRANSLATE_NOOP("FleetModel", "The pool's id")},
    {QT_TRANSLATE_NOOP("FleetModel", "File"), QT_TRANSLATE_NOOP("FleetModel", "Where it was read")},
};

constexpr const char *kGroupings[kFleetGroupings] = {
    QT_TRANSLATE_NOOP("FleetModel", "No groups"), QT_TRANSLATE_NOOP("FleetModel", "By account"),
    QT_TRANSLATE_NOOP("FleetModel", "By region"), QT_TRANSLATE_NOOP("FleetModel", "By plan"),
    QT_TRANSLATE_NOOP("FleetModel", "By MFA"),    QT_TRANSLATE_NOOP("FleetModel", "By worst finding"),
    QT_TRANSLATE_NOOP("FleetModel", "By folder"),
};

QString count(int number) { return QLocale().toString(number); }

auto findingsKey(const PoolSummary &pool)
{
    return std::tuple(pool.counts.errors, pool.counts.warnings, pool.counts.advice);
}

// What is not told comes last either way round: it is nothing, not the least.
template <typename Value>
bool before(const Value &one, const Value &other, Qt::SortOrder order, bool oneTold = true, bool otherTold = true)
{
    if (oneTold != otherTold)
        return oneTold;
    return order == Qt::AscendingOrder ? one < other : other < one;
}

bool textBefore(const std::string &one, const std::string &other, Qt::SortOrder order)
{
    return before(one, other, order, !one.empty(), !other.empty());
}

template <typename Value>
bool valueBefore(const std::optional<Value> &one, const std::optional<Value> &other, Qt::SortOrder order)
{
    return before(one.value_or(0), other.value_or(0), order, one.has_value(), other.has_value());
}

QString folderOf(const std::string &file)
{
    const std::size_t slash = file.rfind('/');
    return slash == std::string::npos ? words(QT_TRANSLATE_NOOP("FleetModel", "No folder"))
                                      : shownText(std::string_view(file).substr(0, slash));
}

QString orNotTold(const std::string &text)
{
    return text.empty() ? words(QT_TRANSLATE_NOOP("FleetModel", "Not told")) : shownText(text);
}

} // namespace

QString fleetColumnTitle(FleetColumn column) { return words(kColumns[static_cast<int>(column)].title); }

QString fleetColumnTip(FleetColumn column) { return words(kColumns[static_cast<int>(column)].tip); }

QString fleetText(const PoolSummary &pool, FleetColumn column)
{
    switch (column) {
    case FleetColumn::Pool: return pool.name.empty() ? shownText(pool.id) : shownText(pool.name);
    case FleetColumn::Findings:
        return severityCountsText({pool.counts.errors, pool.counts.warnings, pool.counts.advice});
    case FleetColumn::Errors: return count(pool.counts.errors);
    case FleetColumn::Warnings: return count(pool.counts.warnings);
    case FleetColumn::Advice: return count(pool.counts.advice);
    case FleetColumn::Users: return pool.users ? QLocale().toString(static_cast<qlonglong>(*pool.users)) : QString();
    case FleetColumn::Mfa: return shownText(pool.mfa, 20);
    case FleetColumn::Plan: return shownText(pool.tier, 20);
    case FleetColumn::Region: return shownText(pool.region, 40);
    case FleetColumn::Account: return shownText(pool.account, 40);
    case FleetColumn::Changed:
        return pool.changed ? QLocale().toString(QDateTime::fromSecsSinceEpoch(*pool.changed, Qt::UTC).date(),
                                                 QLocale::ShortFormat)
                            : QString();
    case FleetColumn::Id: return shownText(pool.id, 80);
    case FleetColumn::File: break;
    }
    const std::string place = pool.place.empty() ? pool.file : pool.file + ", " + pool.place;
    return shownText(place, 400);
}

QString fleetSpoken(const PoolSummary &pool)
{
    return words(QT_TRANSLATE_NOOP("FleetModel", "%1: %2. Region %3, MFA %4."))
        .arg(fleetText(pool, FleetColumn::Pool), fleetText(pool, FleetColumn::Findings), orNotTold(pool.region),
             orNotTold(pool.mfa));
}

bool fleetBefore(const PoolSummary &one, const PoolSummary &other, FleetColumn column, Qt::SortOrder order)
{
    switch (column) {
    case FleetColumn::Pool: return textBefore(one.name, other.name, order);
    case FleetColumn::Findings: return before(findingsKey(one), findingsKey(other), order);
    case FleetColumn::Errors: return before(one.counts.errors, other.counts.errors, order);
    case FleetColumn::Warnings: return before(one.counts.warnings, other.counts.warnings, order);
    case FleetColumn::Advice: return before(one.counts.advice, other.counts.advice, order);
    case FleetColumn::Users: return valueBefore(one.users, other.users, order);
    case FleetColumn::Mfa: return textBefore(one.mfa, other.mfa, order);
    case FleetColumn::Plan: return textBefore(one.tier, other.tier, order);
    case FleetColumn::Region: return textBefore(one.region, other.region, order);
    case FleetColumn::Account: return textBefore(one.account, other.account, order);
    case FleetColumn::Changed: return valueBefore(one.changed, other.changed, order);
    case FleetColumn::Id: return textBefore(one.id, other.id, order);
    case FleetColumn::File: break;
    }
    return textBefore(one.file, other.file, order);
}

QString fleetGroupingTitle(FleetGrouping grouping) { return words(kGroupings[static_cast<int>(grouping)]); }

QString fleetGroup(const PoolSummary &pool, FleetGrouping grouping)
{
    switch (grouping) {
    case FleetGrouping::None: return {};
    case FleetGrouping::Account: return orNotTold(pool.account);
    case FleetGrouping::Region: return orNotTold(pool.region);
    case FleetGrouping::Plan: return orNotTold(pool.tier);
    case FleetGrouping::Mfa: return orNotTold(pool.mfa);
    case FleetGrouping::Worst:
        for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Advice}) {
            if (pool.counts.of(severity) > 0)
                return severityWord(severity);
        }
        return words(QT_TRANSLATE_NOOP("FleetModel", "No findings"));
    case FleetGrouping::Folder: break;
    }
    return folderOf(pool.file);
}

} // namespace pooldesigner
