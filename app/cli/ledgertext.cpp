// SPDX-License-Identifier: MIT
#include "ledgertext.h"

#include "config/jsontext.h"
#include "config/text.h"
#include "output.h"

#include <algorithm>

namespace pooldesigner {

namespace {

constexpr std::size_t kLongestValue = 60; // characters

std::string side(const std::string &place, const std::optional<Json> &value)
{
    if (!value)
        return "nothing";
    return quotedForPeople(place, 200) + " = " + quotedForPeople(jsonLine(*value), kLongestValue);
}

std::ptrdiff_t count(std::span<const LedgerEntry> entries, Fate fate)
{
    return std::ranges::count(entries, fate, &LedgerEntry::fate);
}

std::string line(const LedgerEntry &entry)
{
    std::string text = std::string(fateName(entry.fate)) + ": " + side(entry.source, entry.from);
    if (entry.fate != Fate::Taken)
        text += " -> " + side(entry.design.toString(), entry.to);
    return entry.why.empty() ? text + '\n' : text + ": " + printable(entry.why) + '\n';
}

} // namespace

std::string ledgerText(std::span<const LedgerEntry> entries)
{
    std::string text;
    for (const LedgerEntry &entry : entries)
        text += line(entry);
    std::string counts;
    for (std::size_t i = 0; i < kFateCount; ++i) {
        const Fate fate = static_cast<Fate>(i);
        counts +=
            (counts.empty() ? "" : ", ") + std::to_string(count(entries, fate)) + ' ' + std::string(fateName(fate));
    }
    return text + counts + '\n';
}

Json ledgerJson(const std::string &file, const Imported &imported, std::span<const LedgerEntry> entries)
{
    Json list = Json::array();
    for (const LedgerEntry &entry : entries) {
        Json one = {{"fate", fateName(entry.fate)}};
        if (entry.from) {
            one["source"] = entry.source;
            one["from"] = *entry.from;
        }
        if (entry.to) {
            one["member"] = entry.design.toString();
            one["to"] = *entry.to;
        }
        if (!entry.why.empty())
            one["why"] = entry.why;
        list.push_back(std::move(one));
    }
    Json counts = Json::object();
    for (std::size_t i = 0; i < kFateCount; ++i)
        counts[std::string(fateName(static_cast<Fate>(i)))] = count(entries, static_cast<Fate>(i));
    return Json::object({{"version", 1},
                         {"file", file},
                         {"form", formName(imported.form)},
                         {"entries", std::move(list)},
                         {"counts", std::move(counts)}});
}

} // namespace pooldesigner
