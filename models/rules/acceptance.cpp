// SPDX-License-Identifier: MIT
#include "rules/acceptance.h"

#include "config/jsonmember.h"

namespace pooldesigner {

namespace {

const std::string *textMember(const Json &entry, std::string_view name)
{
    const Json *member = findMember(entry, name);
    return member != nullptr && member->is_string() ? &member->get_ref<const std::string &>() : nullptr;
}

} // namespace

bool Acceptance::holdsFor(const Json *present) const
{
    if (!value)
        return true;
    return present == nullptr ? value->is_null() : *value == *present;
}

Path acceptedList() { return Path().child("accepted"); }

Json acceptanceEntry(const Acceptance &acceptance)
{
    Json entry = Json::object();
    entry["rule"] = acceptance.rule;
    entry["path"] = acceptance.path.toString();
    if (acceptance.value)
        entry["value"] = *acceptance.value;
    if (!acceptance.reason.empty())
        entry["reason"] = acceptance.reason;
    return entry;
}

std::optional<Acceptance> readAcceptance(const Json &entry)
{
    const std::string *rule = textMember(entry, "rule");
    const std::string *text = textMember(entry, "path");
    auto path = text == nullptr ? std::nullopt : Path::parse(*text);
    if (rule == nullptr || !path)
        return std::nullopt;
    Acceptance acceptance{.rule = *rule, .path = std::move(*path)};
    if (const Json *value = findMember(entry, "value"))
        acceptance.value = *value;
    if (const std::string *reason = textMember(entry, "reason"))
        acceptance.reason = *reason;
    return acceptance;
}

} // namespace pooldesigner
