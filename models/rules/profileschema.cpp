// SPDX-License-Identifier: MIT
#include "rules/profile.h"
#include "rules/reviewers/reviewers.h"
#include "rules/validator.h"

namespace pooldesigner {

namespace {

Json textSchema(const char *description, const char *example)
{
    return Json::object(
        {{"description", description}, {"type", "string"}, {"minLength", 1}, {"examples", Json::array({example})}});
}

Json baseSchema()
{
    Json names = Json::array({"none"});
    for (const std::string &name : profileNames())
        names.push_back(name);
    const Json name = Json::object({{"enum", std::move(names)}});
    return Json::object({{"description", "The built-in profile, or profiles, to begin with; default unless given."},
                         {"anyOf", Json::array({name, Json::object({{"type", "array"}, {"items", name}})})},
                         {"examples", Json::array({Json::array({"default", "prowler"})})}});
}

Json rulesSchema()
{
    Json rules = Json::object();
    for (const auto set : {allRules(), reviewerRules()}) {
        for (const Rule *rule : set)
            rules[std::string(rule->id)] = Json::object({{"description", rule->title}, {"$ref", "#/$defs/choice"}});
    }
    return Json::object({{"description", "Rules to leave out or to add, or what their findings count as."},
                         {"type", "object"},
                         {"properties", std::move(rules)},
                         {"additionalProperties", false},
                         {"examples", Json::array({Json::object({{"mfa-off", "error"}, {"tag-count", "off"}})})}});
}

Json thresholdSchema(const Threshold &threshold)
{
    return Json::object({{"description", threshold.meaning},
                         {"type", "integer"},
                         {"minimum", threshold.least},
                         {"maximum", threshold.most},
                         {"default", threshold.standard}});
}

Json thresholdsSchema()
{
    Json rules = Json::object();
    for (const Rule *rule : allRules()) {
        if (rule->thresholds.empty())
            continue;
        Json names = Json::object();
        for (const Threshold &threshold : rule->thresholds)
            names[std::string(threshold.name)] = thresholdSchema(threshold);
        rules[std::string(rule->id)] =
            Json::object({{"type", "object"}, {"properties", std::move(names)}, {"additionalProperties", false}});
    }
    return Json::object({{"description", "Numbers that rules compare with."},
                         {"type", "object"},
                         {"properties", std::move(rules)},
                         {"additionalProperties", false},
                         {"examples", Json::array({Json::object({{"password-weak", {{"length", 14}}}})})}});
}

} // namespace

Json profileSchema()
{
    Json members = Json::object();
    members["$schema"] = textSchema("This schema, for editors.", "profile.schema.json");
    members["format"] = Json::object({{"const", kProfileFormat}, {"examples", Json::array({kProfileFormat})}});
    members["name"] = textSchema("What reports call the profile.", "our house");
    members["base"] = baseSchema();
    members["rules"] = rulesSchema();
    members["thresholds"] = thresholdsSchema();
    members["requiredTags"] = Json::object({{"description", "Keys of tags that every pool has to carry."},
                                            {"type", "array"},
                                            {"items", Json::object({{"type", "string"}, {"minLength", 1}})},
                                            {"examples", Json::array({Json::array({"team", "cost-center"})})}});
    members["poolName"] =
        textSchema("A regular expression (PCRE) that the whole name of a pool has to match.", "[a-z]+-(dev|prod)");
    members["attributeName"] = textSchema(
        "A regular expression (PCRE) that the whole name of a custom attribute has to match, without custom: and dev:.",
        "[a-z][a-z_]*");
    const Json choice = Json::object({{"enum", Json::array({"off", "on", "error", "warning", "advice"})}});
    return Json::object({{"$schema", "https://json-schema.org/draft/2020-12/schema"},
                         {"title", "Profile of Pool Designer"},
                         {"description", "Which rules run, what they count as and what they compare with."},
                         {"type", "object"},
                         {"properties", std::move(members)},
                         {"required", Json::array({"format"})},
                         {"additionalProperties", false},
                         {"$defs", Json::object({{"choice", choice}})}});
}

} // namespace pooldesigner
