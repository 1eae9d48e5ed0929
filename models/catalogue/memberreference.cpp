// SPDX-License-Identifier: MIT
#include "catalogue/memberreference.h"

#include "catalogue/catalogue.h"
#include "config/markdown.h"
#include "config/path.h"

#include <unordered_map>
#include <vector>

namespace pooldesigner {

namespace {

std::string_view kindWord(Kind kind)
{
    switch (kind) {
    case Kind::String: return "text";
    case Kind::Integer: return "whole number";
    case Kind::Boolean: return "true or false";
    case Kind::Structure: return "structure";
    case Kind::List: return "list";
    case Kind::Map: return "map";
    case Kind::Timestamp: return "time";
    }
    return {};
}

std::string_view unitOf(const FieldSpec &spec)
{
    switch (spec.kind) {
    case Kind::String: return "characters";
    case Kind::List:
    case Kind::Map: return "entries";
    default: return spec.unit;
    }
}

std::string rangeOf(const FieldSpec &spec)
{
    const auto &[min, max, pattern] = spec.limits;
    std::string range;
    if (max)
        range = std::to_string(min.value_or(0)) + " to " + std::to_string(*max);
    else if (min)
        range = "at least " + std::to_string(*min);
    const std::string_view unit = unitOf(spec);
    return range.empty() || unit.empty() ? range : range + ' ' + std::string(unit);
}

std::string_view later(const FieldSpec &spec)
{
    switch (spec.mutability) {
    case Mutability::CreateOnly: return "cannot be changed once the pool exists";
    case Mutability::GrowsOnly: return "entries can be added, never changed or removed";
    case Mutability::ReadOnly: return "only the service sets it";
    case Mutability::OtherCall: return "can be changed, by update-user-pool or set-user-pool-mfa-config";
    case Mutability::Updatable:
        return spec.operation == Operation::CreateUserPool ? "can be changed by update-user-pool" : "can be changed";
    }
    return {};
}

void addFact(std::string &result, std::string_view name, const std::string &fact)
{
    if (!fact.empty())
        result.append("- ").append(name).append(": ").append(fact).append("\n");
}

std::string memberMarkdown(const FieldSpec &spec)
{
    std::string result = "### " + markdownEscaped(memberName(spec)) + "\n\n**" + markdownEscaped(spec.label) + "**";
    if (!spec.help.empty())
        result += "\n\n" + markdownEscaped(spec.help);
    result += "\n\n";
    std::string kind(kindWord(spec.kind));
    if (const std::string range = rangeOf(spec); !range.empty())
        kind += ", " + range;
    addFact(result, "Kind", kind + (spec.required ? ", required" : ""));
    std::string values;
    for (const std::string_view value : spec.values)
        values += (values.empty() ? "" : ", ") + markdownLiteral(value);
    addFact(result, "Values", values);
    addFact(result, "Where not set, the service takes",
            !spec.defaultNote.empty()
                ? markdownEscaped(spec.defaultNote)
                : (spec.defaultValue.empty() ? std::string() : markdownLiteral(spec.defaultValue)));
    addFact(result, "Later", std::string(later(spec)));
    if (spec.deprecated)
        addFact(result, "Older member", "still works, newer ones replace it");
    if (spec.since != Generation::Cli2021)
        addFact(result, "Needs aws CLI", std::string(generationName(spec.since)));
    addFact(result, "Option", spec.cliOption.empty() ? std::string() : markdownLiteral(spec.cliOption));
    addFact(result, "CloudFormation",
            spec.cloudFormation.empty() ? std::string() : markdownLiteral(spec.cloudFormation));
    addFact(result, "Terraform", spec.terraform.empty() ? std::string() : markdownLiteral(spec.terraform));
    addFact(result, "Example", spec.example.empty() ? std::string() : markdownLiteral(spec.example));
    return result;
}

} // namespace

std::string memberName(const FieldSpec &spec)
{
    const std::string path(spec.path);
    return spec.operation == Operation::CreateUserPool ? path : std::string(operationName(spec.operation)) + '.' + path;
}

const FieldSpec *memberSpec(std::string_view name)
{
    // Names of members with a call in front are made once and kept.
    static const auto specs = [] {
        static std::vector<std::string> names;
        names.reserve(catalogue::all().size());
        std::unordered_map<std::string_view, const FieldSpec *> byName;
        for (const FieldSpec *spec : catalogue::all())
            byName.emplace(names.emplace_back(memberName(*spec)), spec);
        return byName;
    }();
    const auto found = specs.find(name);
    return found == specs.end() ? nullptr : found->second;
}

std::string sectionMarkdown(Section section)
{
    std::string result;
    for (const FieldSpec *spec : catalogue::inSection(section)) {
        if (!spec->label.empty())
            result += (result.empty() ? "" : "\n") + memberMarkdown(*spec);
    }
    return result;
}

std::string membersMarkdown()
{
    std::string result =
        "# Members\n\n"
        "Every member of a user pool that Pool Designer knows, in the sections of its window. This page "
        "is printed by `pool-designer-cli fields --format markdown`.\n";
    for (int i = 0; i <= static_cast<int>(Section::ReadOnly); ++i) {
        const auto section = static_cast<Section>(i);
        result += "\n## " + std::string(sectionTitle(section)) + "\n\n" + sectionHelp(section) + "\n\n" +
                  sectionMarkdown(section);
    }
    return result;
}

} // namespace pooldesigner
