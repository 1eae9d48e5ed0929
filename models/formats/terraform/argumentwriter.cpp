// SPDX-License-Identifier: MIT
#include "formats/terraform/argumentwriter.h"

#include "catalogue/catalogue.h"
#include "config/text.h"

#include <algorithm>

namespace pooldesigner {

namespace {

const char *const kNoArgument = QT_TRANSLATE_NOOP("Export", "Terraform has no argument for it.");
const char *const kNoExpression =
    QT_TRANSLATE_NOOP("Export", "Its expression cannot be written on one line so that it means the same.");

bool handsOn(const FieldSpec &spec)
{
    return spec.kind == Kind::Structure && std::ranges::any_of(catalogue::children(spec), [](const FieldSpec *member) {
               return !member->terraform.empty();
           });
}

} // namespace

std::string argumentName(const FieldSpec &spec)
{
    return std::string(spec.terraform.substr(spec.terraform.rfind('.') + 1));
}

void ArgumentWriter::addMembers(const Json &object, const Path &path, HclBody &body)
{
    for (const auto &[name, value] : object.items()) {
        const Path place = path.child(name);
        const FieldSpec *spec = catalogue::specFor(place);
        if (value.is_null())
            continue;
        if (spec != nullptr && spec->terraform.empty() && handsOn(*spec) && value.is_object())
            addMembers(value, place, body);
        else if (spec == nullptr || spec->terraform.empty())
            leaveOut(place, kNoArgument);
        else
            addMember(value, place, *spec, body);
    }
    addAbsent(path, body);
}

// What only Terraform knows, and no text of the design stands for.
void ArgumentWriter::addAbsent(const Path &path, HclBody &body)
{
    for (const auto &[segment, function] : m_expressions.absentIn(path)) {
        const auto *member = std::get_if<std::string>(&segment);
        if (member == nullptr)
            continue;
        const Path place = path.child(*member);
        const FieldSpec *spec = catalogue::specFor(place);
        const auto text =
            function->is_array() ? spelledItems(Json::array(), place) : hclSource(expressionText(*function));
        if (spec == nullptr || spec->terraform.empty())
            leaveOut(place, kNoArgument);
        else if (!text)
            leaveOut(place, kNoExpression);
        else
            body.attributes.push_back({.name = argumentName(*spec), .expression = *text, .origin = place});
    }
}

std::optional<std::string> ArgumentWriter::spelled(const Json &value, const Path &path) const
{
    if (const Json *function = m_expressions.standingAt(path, value))
        return hclSource(expressionText(*function));
    if (value.is_array())
        return spelledItems(value, path);
    if (!value.is_object())
        return hclExpression(value);
    std::vector<HclMember> members;
    for (const auto &[name, member] : value.items()) {
        auto text = spelled(member, path.child(name));
        if (!text && !member.is_null())
            return std::nullopt;
        if (text)
            members.emplace_back(name, std::move(*text));
    }
    return hclObject(members);
}

// Expressions that were items come back to where they stood.
std::optional<std::string> ArgumentWriter::spelledItems(const Json &list, const Path &path) const
{
    std::vector<std::string> items;
    const auto addAbsent = [&](const Json &function) {
        auto text = hclSource(expressionText(function));
        items.push_back(text.value_or(std::string()));
        return text.has_value();
    };
    if (const Json *whole = m_expressions.absentAt(path); whole != nullptr && whole->is_array()) {
        if (!std::ranges::all_of(*whole, addAbsent))
            return std::nullopt;
    }
    const KeptFunctions::Absent &missing = m_expressions.absentIn(path);
    auto next = missing.begin();
    for (std::size_t i = 0; i < list.size() || next != missing.end();) {
        const auto *index = next == missing.end() ? nullptr : std::get_if<std::size_t>(&next->first);
        if (index != nullptr && (*index <= items.size() || i == list.size())) {
            if (!addAbsent(*next++->second))
                return std::nullopt;
        } else if (i < list.size()) {
            auto text = spelled(list[i], path.item(i));
            if (!text && !list[i].is_null())
                return std::nullopt;
            if (text)
                items.push_back(std::move(*text));
            ++i;
        } else {
            break;
        }
    }
    return hclList(items);
}

void ArgumentWriter::addMember(const Json &value, const Path &path, const FieldSpec &spec, HclBody &body)
{
    const std::string name = argumentName(spec);
    const bool ofBlocks = spec.kind == Kind::List && !catalogue::children(spec).front()->isScalar();
    const bool fits = spec.kind == Kind::Structure || spec.kind == Kind::Map ? value.is_object()
                      : spec.kind == Kind::List                              ? value.is_array()
                                                                             : !value.is_structured();
    if (!fits) {
        leaveOut(path, QT_TRANSLATE_NOOP("Export", "Is not of the kind that it has to be."));
    } else if (spec.kind == Kind::Structure) {
        addBlock(value, path, name, body);
    } else if (ofBlocks) {
        for (std::size_t i = 0; i < value.size(); ++i)
            addBlock(value[i], path.item(i), name, body);
    } else {
        auto text = spelled(value, path);
        if (text)
            body.attributes.push_back({.name = name, .expression = std::move(*text), .origin = path});
        else
            leaveOut(path, kNoExpression);
    }
}

void ArgumentWriter::addBlock(const Json &object, const Path &path, const std::string &name, HclBody &body)
{
    if (!object.is_object()) {
        leaveOut(path, QT_TRANSLATE_NOOP("Export", "Is not of the kind that it has to be."));
        return;
    }
    const std::size_t leftOutBefore = m_leftOut->size();
    HclBody inner;
    addMembers(object, path, inner);
    const bool emptied = inner.attributes.empty() && inner.blocks.empty() && m_leftOut->size() > leftOutBefore;
    if (!emptied)
        body.blocks.push_back({.head = name, .body = {std::move(inner)}, .origin = path});
}

void ArgumentWriter::leaveOut(const Path &path, const char *reason)
{
    m_leftOut->push_back({.path = path, .reason = translated("Export", reason)});
}

} // namespace pooldesigner
