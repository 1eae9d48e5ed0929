// SPDX-License-Identifier: MIT
#include "review/evidence.h"

#include "catalogue/catalogue.h"
#include "config/jsontext.h"
#include "config/text.h"

#include <QtGlobal>

#include <algorithm>

namespace pooldesigner {

namespace {

constexpr std::size_t kLongestValue = 100; // characters

bool holdsSecret(const FieldSpec &spec)
{
    const auto below = catalogue::children(spec);
    return spec.sensitivity == Sensitivity::Secret ||
           std::ranges::any_of(below, [](const FieldSpec *child) { return holdsSecret(*child); });
}

std::string shown(const PoolConfig &design, const Path &path)
{
    const Json *value = design.find(path);
    if (value == nullptr)
        return translated("Review", QT_TRANSLATE_NOOP("Review", "absent"));
    const FieldSpec *spec = catalogue::specFor(path);
    if (spec != nullptr && holdsSecret(*spec))
        return translated("Review", QT_TRANSLATE_NOOP("Review", "not shown, it holds a secret"));
    return quotedForPeople(value->is_string() ? value->get_ref<const std::string &>() : jsonLine(*value),
                           kLongestValue);
}

} // namespace

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

} // namespace pooldesigner
