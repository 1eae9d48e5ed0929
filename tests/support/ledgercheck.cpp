// SPDX-License-Identifier: MIT
#include "support/ledgercheck.h"

#include "formats/ledger/ledger.h"
#include "support/importtext.h"

#include <algorithm>
#include <map>

namespace pooldesigner::test {

using namespace Qt::Literals::StringLiterals;

namespace {

using Leaves = std::vector<std::pair<Path, Json>>;

void addLeaves(const Json &value, const Path &path, Leaves &leaves)
{
    if (!value.is_structured() || value.empty())
        leaves.emplace_back(path, value);
    for (const auto &[name, member] : value.items()) {
        if (value.is_object())
            addLeaves(member, path.child(name), leaves);
    }
    for (std::size_t i = 0; value.is_array() && i < value.size(); ++i)
        addLeaves(value[i], path.item(i), leaves);
}

// How many entries account for the place: itself or what is around it.
std::ptrdiff_t timesNamed(const std::map<std::string, int> &named, const std::string &prefix, Path path)
{
    std::ptrdiff_t times = 0;
    for (; !path.isRoot(); path = path.parent()) {
        const auto found = named.find(prefix + path.toString());
        times += found == named.end() ? 0 : found->second;
    }
    return times;
}

QStringList checkSource(const Imported &pool, const std::vector<LedgerEntry> &ledger)
{
    std::map<std::string, int> named;
    for (const LedgerEntry &entry : ledger)
        ++named[entry.source];
    QStringList faults;
    for (const SourceRest &rest : pool.around) {
        Leaves leaves;
        addLeaves(rest.value, rest.place, leaves);
        for (const auto &[path, value] : leaves) {
            const auto times = timesNamed(named, "beside the pool: ", path);
            if (times != 1)
                faults << u"around the pool %1 is named %2 times"_s.arg(text(path.toString())).arg(times);
        }
    }
    for (const SourcePart &part : pool.source) {
        Leaves leaves;
        addLeaves(part.value, Path(), leaves);
        for (const auto &[path, value] : leaves) {
            const bool isType = pool.form == Form::CloudFormation && path == Path().child("Type");
            const auto times = timesNamed(named, part.place.empty() ? "" : part.place + ": ", path);
            if (!path.isRoot() && times != (isType ? 0 : 1))
                faults << u"source %1 is named %2 times"_s.arg(text(path.toString())).arg(times);
        }
    }
    return faults;
}

QStringList checkDesign(const Imported &pool, const std::vector<LedgerEntry> &ledger)
{
    std::map<std::string, int> named;
    for (const LedgerEntry &entry : ledger) {
        if (!entry.design.isRoot())
            ++named[entry.design.toString()];
    }
    const Path origin = Path().child("origin");
    const auto isAside = [&origin](const Path &path) {
        return path.startsWith(origin.child("Template")) || path.startsWith(origin.child("Configuration"));
    };
    QStringList faults;
    Leaves leaves;
    addLeaves(pool.config.root(), Path(), leaves);
    for (const auto &[path, value] : leaves) {
        if (path == Path().child("format") || isAside(path) || path.isRoot() || path == Path(Operation::CreateUserPool))
            continue;
        const auto times = timesNamed(named, {}, path);
        if (times != 1)
            faults << u"design %1 is named %2 times"_s.arg(text(path.toString())).arg(times);
    }
    return faults;
}

QStringList checkEntry(const Imported &pool, const LedgerEntry &entry)
{
    const Json *there = entry.to ? pool.config.find(entry.design) : nullptr;
    const bool same = entry.from && entry.to && *entry.from == *entry.to;
    const bool needsWhy = entry.fate != Fate::Taken && entry.fate != Fate::Renamed;
    QStringList faults;
    if (entry.to && (there == nullptr || *there != *entry.to))
        faults << u"the design has another value"_s;
    if (entry.from.has_value() != (entry.fate != Fate::Defaulted) ||
        entry.to.has_value() != (entry.fate != Fate::Dropped))
        faults << u"a side is missing or too much"_s;
    if ((entry.fate == Fate::Taken || entry.fate == Fate::Renamed) && !same)
        faults << u"is not the same"_s;
    if (needsWhy && entry.why.empty())
        faults << u"does not say why"_s;
    for (QString &fault : faults)
        fault = ledgerLine(entry) + u" : "_s + fault;
    return faults;
}

} // namespace

QString ledgerLine(const LedgerEntry &entry)
{
    const auto shown = [](const std::optional<Json> &value) { return value ? compact(*value) : u"-"_s; };
    return u"%1 | %2 = %3 | %4 = %5 | %6"_s.arg(text(fateName(entry.fate)), text(entry.source), shown(entry.from),
                                                text(entry.design.toString()), shown(entry.to), text(entry.why));
}

QStringList faultsOfLedger(const Imported &pool)
{
    const std::vector<LedgerEntry> ledger = makeLedger(pool);
    QStringList faults = checkSource(pool, ledger) + checkDesign(pool, ledger);
    for (const LedgerEntry &entry : ledger)
        faults += checkEntry(pool, entry);
    return faults.mid(0, 10);
}

QStringList faultsOfParts(const Imported &pool, const Json &whole)
{
    Leaves all;
    Leaves parts;
    addLeaves(whole, Path(), all);
    for (const SourcePart &part : pool.source)
        addLeaves(part.value, Path(), parts);
    for (const SourceRest &rest : pool.around)
        addLeaves(rest.value, rest.place, parts);
    std::vector<std::string> expected;
    std::vector<std::string> found;
    for (const auto &[path, value] : all)
        expected.push_back(value.dump());
    for (const auto &[path, value] : parts)
        found.push_back(value.dump());
    std::ranges::sort(expected);
    std::ranges::sort(found);
    return found == expected ? QStringList() : QStringList(u"the text holds more or less than its parts"_s);
}

} // namespace pooldesigner::test
