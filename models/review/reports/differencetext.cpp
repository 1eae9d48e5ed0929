// SPDX-License-Identifier: MIT
#include "review/reports/differencetext.h"

#include "config/jsontext.h"
#include "config/text.h"
#include "review/changes.h"
#include "review/evidence.h"
#include "review/reports/markdownreport.h"

#include <algorithm>

namespace pooldesigner {

namespace {

constexpr std::size_t kLongestValue = 60; // characters

bool listed(const Difference &difference, bool all) { return all || difference.change != Change::SameMeaning; }

std::ptrdiff_t count(std::span<const Difference> found, Change change)
{
    return std::ranges::count(found, change, &Difference::change);
}

std::string summary(std::span<const Difference> found)
{
    const std::ptrdiff_t same = count(found, Change::SameMeaning);
    std::string result;
    for (const Change change : kChanges) {
        const std::ptrdiff_t number = count(found, change);
        if (number > 0 && change != Change::SameMeaning)
            result += (result.empty() ? ": " : ", ") + std::to_string(number) + ' ' + std::string(changeName(change));
    }
    const std::ptrdiff_t different = std::ssize(found) - same;
    const std::string head = different == 0   ? "equal in meaning"
                             : different == 1 ? "1 difference"
                                              : std::to_string(different) + " differences";
    return head + result + (same > 0 ? "; " + std::to_string(same) + " the same in other words" : "");
}

} // namespace

DifferenceRow differenceRow(const Difference &difference, std::size_t longest)
{
    const auto shown = [&](const std::optional<Json> &value) {
        return value ? quotedForPeople(jsonLine(withoutSecrets(*value, difference.path)), longest)
                     : std::string("absent");
    };
    DifferenceRow row{.place = quotedForPeople(difference.path.toString(), 200),
                      .before = shown(difference.before),
                      .after = shown(difference.after),
                      .how = difference.call.empty() ? difference.reason : difference.call};
    if (!difference.entry.empty())
        row.place += " (" + quotedForPeople(difference.entry) + ')';
    return row;
}

std::string differencesText(std::span<const Difference> found, bool all)
{
    std::string result;
    for (const Difference &one : found) {
        if (!listed(one, all))
            continue;
        const DifferenceRow row = differenceRow(one, kLongestValue);
        result += std::string(changeName(one.change)) + ": " + row.place + ": " + row.before + " -> " + row.after +
                  ": " + row.how + '\n';
    }
    return result + summary(found) + '\n';
}

std::string differencesMarkdown(std::span<const Difference> found, bool all)
{
    std::string rows;
    for (const Difference &one : found) {
        if (!listed(one, all))
            continue;
        const DifferenceRow row = differenceRow(one, kLongestValue);
        rows += "| " + std::string(changeName(one.change)) + " | " + markdown(row.place) + " | " +
                markdown(row.before) + " | " + markdown(row.after) + " | " + markdown(row.how) + " |\n";
    }
    const std::string table =
        rows.empty() ? "" : "\n| Change | Member | Before | After | How, or why not |\n|---|---|---|---|---|\n" + rows;
    return summary(found) + '\n' + table;
}

Json differencesJson(const std::string &from, const std::string &to, std::span<const Difference> found)
{
    Json list = Json::array();
    for (const Difference &one : found) {
        Json entry = {{"change", changeName(one.change)}, {"path", one.path.toString()}};
        if (!one.entry.empty())
            entry["attribute"] = one.entry;
        if (one.before)
            entry["before"] = *one.before;
        if (one.after)
            entry["after"] = *one.after;
        entry["call"] = one.call;
        entry["reason"] = one.reason;
        list.push_back(std::move(entry));
    }
    Json counts = Json::object();
    for (const Change change : kChanges)
        counts[std::string(changeName(change))] = count(found, change);
    Json result = Json::object();
    result["version"] = 1;
    result["from"] = from;
    result["to"] = to;
    result["equal"] = equalInMeaning(found);
    result["differences"] = std::move(list);
    result["counts"] = std::move(counts);
    return result;
}

} // namespace pooldesigner
