// SPDX-License-Identifier: MIT
#include "fielddescription.h"

#include "catalogue/catalogue.h"
#include "catalogue/memberreference.h"
#include "config/path.h"

#include <algorithm>

namespace pooldesigner {

namespace {

std::string_view kindName(Kind kind)
{
    switch (kind) {
    case Kind::String: return "string";
    case Kind::Integer: return "integer";
    case Kind::Boolean: return "boolean";
    case Kind::Structure: return "structure";
    case Kind::List: return "list";
    case Kind::Map: return "map";
    case Kind::Timestamp: return "timestamp";
    }
    return {};
}

std::string_view mutabilityName(Mutability mutability)
{
    switch (mutability) {
    case Mutability::Updatable: return "updatable";
    case Mutability::CreateOnly: return "create-only";
    case Mutability::GrowsOnly: return "grows-only";
    case Mutability::OtherCall: return "other-call";
    case Mutability::ReadOnly: return "read-only";
    }
    return {};
}

std::string_view sensitivityName(Sensitivity sensitivity)
{
    switch (sensitivity) {
    case Sensitivity::None: return {};
    case Sensitivity::Personal: return "personal";
    case Sensitivity::Secret: return "secret";
    }
    return {};
}

Json limitsJson(const Limits &limits)
{
    Json result = Json::object();
    if (limits.min)
        result["min"] = *limits.min;
    if (limits.max)
        result["max"] = *limits.max;
    if (!limits.pattern.empty())
        result["pattern"] = limits.pattern;
    return result;
}

void addText(Json &object, const char *name, std::string_view text)
{
    if (!text.empty())
        object[name] = text;
}

// The catalogue writes values as JSON text.
void addValue(Json &object, const char *name, std::string_view jsonValue)
{
    if (!jsonValue.empty())
        object[name] = Json::parse(jsonValue);
}

// A fact as a line of the page: texts plain, everything else as JSON.
std::string factText(const Json &value)
{
    if (value.is_string())
        return value.get<std::string>();
    if (!value.is_array())
        return value.dump();
    std::string result;
    for (const Json &item : value)
        result += (result.empty() ? "" : ", ") + factText(item);
    return result;
}

std::string padded(std::string text, std::size_t width)
{
    text.resize(std::max(text.size(), width), ' ');
    return text;
}

std::string remarks(const FieldSpec &spec)
{
    std::string result;
    const auto add = [&result](std::string_view text) { result.append(result.empty() ? "" : ", ").append(text); };
    if (spec.required)
        add("required");
    if (spec.mutability != Mutability::Updatable)
        add(mutabilityName(spec.mutability));
    if (spec.since != Generation::Cli2021)
        add("new in CLI " + std::string(generationName(spec.since)));
    if (spec.deprecated)
        add("deprecated");
    if (spec.sensitivity != Sensitivity::None)
        add(sensitivityName(spec.sensitivity));
    return result;
}

} // namespace

Json fieldJson(const FieldSpec &spec)
{
    Json result = Json::object();
    result["path"] = memberName(spec);
    result["kind"] = kindName(spec.kind);
    result["section"] = sectionTitle(spec.section);
    addText(result, "label", spec.label);
    addText(result, "help", spec.help);
    result["required"] = spec.required;
    if (spec.requiredByOlder)
        result["requiredByOlder"] = true;
    if (Json limits = limitsJson(spec.limits); !limits.empty())
        result["limits"] = std::move(limits);
    if (spec.olderLimits)
        result["olderLimits"] = limitsJson(*spec.olderLimits);
    addText(result, "unit", spec.unit);
    if (!spec.values.empty())
        result["values"] = Json(std::vector<std::string>(spec.values.begin(), spec.values.end()));
    addValue(result, "default", spec.defaultValue);
    addText(result, "defaultNote", spec.defaultNote);
    addValue(result, "example", spec.example);
    result["mutability"] = mutabilityName(spec.mutability);
    result["since"] = generationName(spec.since);
    if (spec.deprecated)
        result["deprecated"] = true;
    addText(result, "sensitivity", sensitivityName(spec.sensitivity));
    addText(result, "cliOption", spec.cliOption);
    addText(result, "describe", spec.describe);
    addText(result, "catalogue", spec.catalogue);
    addText(result, "cloudFormation", spec.cloudFormation);
    addText(result, "terraform", spec.terraform);
    return result;
}

std::string fieldPage(const FieldSpec &spec)
{
    constexpr std::size_t kNameWidth = 18;
    std::string result = memberName(spec) + '\n';
    for (const std::string_view text : {spec.label, spec.help}) {
        if (!text.empty())
            result.append("    ").append(text).append("\n");
    }
    result += '\n';
    const Json facts = fieldJson(spec);
    for (const auto &[name, value] : facts.items()) {
        if (name != "path" && name != "label" && name != "help")
            result += "    " + padded(name, kNameWidth) + factText(value) + '\n';
    }
    return result;
}

std::string fieldTable(std::span<const FieldSpec *const> specs)
{
    constexpr std::size_t kKindWidth = 11;
    std::size_t nameWidth = 0;
    for (const FieldSpec *spec : specs)
        nameWidth = std::max(nameWidth, memberName(*spec).size() + 2);
    std::string result;
    for (const FieldSpec *spec : specs) {
        std::string line = padded(memberName(*spec), nameWidth) +
                           padded(std::string(kindName(spec->kind)), kKindWidth) + remarks(*spec);
        line.resize(line.find_last_not_of(' ') + 1);
        result += line + '\n';
    }
    return result;
}

} // namespace pooldesigner
