// SPDX-License-Identifier: MIT
#include "formats/templates/functionnames.h"

#include <string_view>

namespace pooldesigner {

namespace {

// What stands in "${}" of a text.
template <typename Use>
void forEachSubstitution(const std::string &text, Use use)
{
    for (std::size_t at = text.find("${"); at != std::string::npos; at = text.find("${", at + 2)) {
        const std::size_t end = text.find('}', at);
        if (end == std::string::npos)
            return;
        use(text.substr(at + 2, end - at - 2));
    }
}

void addNames(const Json &value, std::set<std::string> &names)
{
    for (const Json &inner : value) {
        if (inner.is_structured())
            addNames(inner, names);
        if (!inner.is_string())
            continue;
        const std::string &text = inner.get_ref<const std::string &>();
        names.insert(text);
        forEachSubstitution(text, [&](std::string name) { names.insert(std::move(name)); });
    }
}

// "Role" of "Role.Arn".
void addReference(std::string_view name, std::set<std::string> &names)
{
    const std::string_view resource = name.substr(0, name.find('.'));
    if (!resource.empty() && resource.front() != '!' && resource.find(':') == std::string_view::npos)
        names.emplace(resource);
}

void addSubstituted(const Json &argument, std::set<std::string> &names)
{
    const bool hasOwn = argument.is_array() && argument.size() == 2 && argument[1].is_object();
    const Json &text = hasOwn ? argument[0] : argument;
    if (!text.is_string())
        return;
    forEachSubstitution(text.get<std::string>(), [&](const std::string &name) {
        if (!hasOwn || !argument[1].contains(name))
            addReference(name, names);
    });
}

} // namespace

std::set<std::string> namesIn(const Json &functions)
{
    std::set<std::string> names;
    addNames(functions, names);
    return names;
}

void addReferences(const Json &function, std::set<std::string> &names)
{
    if (function.is_object() && function.size() == 1) {
        const std::string name = function.begin().key();
        const Json &argument = function.begin().value();
        const Json &first = argument.is_array() && !argument.empty() ? argument[0] : argument;
        if ((name == "Ref" || name == "Fn::GetAtt") && first.is_string())
            addReference(first.get<std::string>(), names);
        else if (name == "Fn::Sub")
            addSubstituted(argument, names);
    }
    if (function.is_structured()) {
        for (const Json &inner : function)
            addReferences(inner, names);
    }
}

} // namespace pooldesigner
