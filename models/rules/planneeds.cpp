// SPDX-License-Identifier: MIT
#include "rules/planneeds.h"

#include "catalogue/catalogue.h"
#include "rules/places.h"
#include "rules/readings.h"

#include <algorithm>

namespace pooldesigner {

bool usesFeature(const Json &value, const PlanFeature &feature)
{
    const auto isNamed = [&](const Json &text) {
        return std::ranges::find(feature.values, text) != feature.values.end();
    };
    if (!feature.values.empty())
        return value.is_array() ? std::ranges::any_of(value, isNamed) : isNamed(value);
    if (feature.above)
        return value.is_number_integer() && value > Json(*feature.above);
    return value.is_object() && !value.empty();
}

bool lacksPlanFor(const PoolView &pool, const PlanFeature &feature)
{
    const std::string_view plan = featurePlan(pool);
    if (plan.empty() || planIncludes(plan, feature))
        return false;
    const FieldSpec *spec = catalogue::find(feature.operation, feature.member);
    return std::ranges::any_of(pool.places().of(*spec), [&](const Place &place) {
        return place.value != nullptr && usesFeature(*place.value, feature);
    });
}

} // namespace pooldesigner
