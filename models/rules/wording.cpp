// SPDX-License-Identifier: MIT
#include "rules/wording.h"

#include "config/jsontext.h"
#include "rules/rule.h"

namespace pooldesigner {

std::string memberName(const Place &place)
{
    const std::string_view name = place.spec->name();
    const std::string base(name.substr(0, name.find_first_of("[{")));
    if (name.ends_with("{key}"))
        return message(QT_TRANSLATE_NOOP("Rules", "%1 key"), {base});
    if (name.ends_with("{value}"))
        return base + '[' + quotedForPeople(place.key, 30) + ']';
    return name.ends_with("[]") ? base + '[' + std::to_string(place.index) + ']' : base;
}

std::string shownText(std::string_view text)
{
    return message(QT_TRANSLATE_NOOP("Rules", "“%1”"), {quotedForPeople(text)});
}

std::string shownValue(const Place &place)
{
    if (place.spec->sensitivity == Sensitivity::Secret)
        return message(QT_TRANSLATE_NOOP("Rules", "a secret value"));
    if (const auto text = place.text())
        return shownText(*text);
    if (place.value == nullptr)
        return message(QT_TRANSLATE_NOOP("Rules", "nothing"));
    const bool empty = place.value->empty();
    if (place.value->is_object())
        return empty ? message(QT_TRANSLATE_NOOP("Rules", "an empty structure"))
                     : message(QT_TRANSLATE_NOOP("Rules", "a structure"));
    if (place.value->is_array())
        return empty ? message(QT_TRANSLATE_NOOP("Rules", "an empty list"))
                     : message(QT_TRANSLATE_NOOP("Rules", "a list"));
    return jsonLine(*place.value);
}

std::string listed(std::span<const std::string_view> names)
{
    std::string result;
    for (const std::string_view name : names)
        result += (result.empty() ? "" : ", ") + quotedForPeople(name);
    return result;
}

std::string listed(const std::vector<std::string_view> &names)
{
    return listed(std::span<const std::string_view>(names));
}

} // namespace pooldesigner
