// SPDX-License-Identifier: MIT
#include "review/evidence.h"

#include "catalogue/catalogue.h"
#include "config/jsontext.h"
#include "config/text.h"

#include <QtGlobal>

namespace pooldesigner {

namespace {

constexpr std::size_t kLongestValue = 100; // characters

std::string shown(const PoolConfig &design, const Path &path)
{
    const Json *value = design.find(path);
    if (value == nullptr)
        return translated("Review", QT_TRANSLATE_NOOP("Review", "absent"));
    const Json open = withoutSecrets(*value, path);
    return quotedForPeople(open.is_string() ? open.get_ref<const std::string &>() : jsonLine(open), kLongestValue);
}

} // namespace

Json withoutSecrets(const Json &value, const Path &place)
{
    const FieldSpec *spec = catalogue::specFor(place);
    if (spec != nullptr && spec->sensitivity == Sensitivity::Secret)
        return translated("Review", QT_TRANSLATE_NOOP("Review", "not shown, it is a secret"));
    Json result = value;
    if (value.is_object()) {
        for (const auto &[name, member] : value.items())
            result[name] = withoutSecrets(member, place.child(name));
    } else if (value.is_array()) {
        for (std::size_t i = 0; i < value.size(); ++i)
            result[i] = withoutSecrets(value[i], place.item(i));
    }
    return result;
}

std::string evidenceOf(const PoolConfig &design, const Diagnostic &finding)
{
    std::string result;
    const auto add = [&](const Path &path) {
        const std::string name = path.toString();
        if (!name.empty())
            result += (result.empty() ? "" : "; ") + quotedForPeople(name, 200) + ": " + shown(design, path);
    };
    add(finding.path);
    for (const Path &path : finding.related)
        add(path);
    return result;
}

std::string evidenceAt(const PoolConfig &design, const Path &place)
{
    constexpr std::size_t kLongest = 120;
    constexpr std::size_t kMostMembers = 8;
    const Json *value = place.isRoot() ? nullptr : design.find(place);
    if (value == nullptr || (value->is_structured() && value->size() > kMostMembers))
        return {};
    return quotedForPeople(jsonLine(withoutSecrets(*value, place)), kLongest);
}

} // namespace pooldesigner
