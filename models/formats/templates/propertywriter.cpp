// SPDX-License-Identifier: MIT
#include "formats/templates/propertywriter.h"

#include "catalogue/catalogue.h"
#include "config/jsonmember.h"
#include "config/text.h"

namespace pooldesigner {

namespace {

std::string propertyName(const FieldSpec &spec)
{
    return std::string(spec.cloudFormation.substr(spec.cloudFormation.rfind('.') + 1));
}

} // namespace

Json PropertyWriter::properties(Operation operation, const Path &place)
{
    const Path path(operation);
    const Json *request = m_config->find(path);
    return request != nullptr && request->is_object() ? convertMembers(*request, path, place, true) : Json::object();
}

Json PropertyWriter::value(const Path &path, const Path &place)
{
    const Json *found = m_config->find(path);
    return found == nullptr ? Json() : convert(*found, path, catalogue::specFor(path), place);
}

Json PropertyWriter::convert(const Json &value, const Path &path, const FieldSpec *spec, const Path &place)
{
    (*m_origins)[place] = path;
    if (const Json *function = m_functions.standingAt(path, value))
        return *function;
    if (value.is_object() && spec != nullptr && spec->kind == Kind::Structure)
        return convertMembers(value, path, place, false);
    if (value.is_array())
        return convertItems(value, path, place);
    if (!value.is_object())
        return value;
    Json result = Json::object();
    for (const auto &[name, member] : value.items()) {
        const Path from = path.child(name);
        appendMember(result, name, convert(member, from, catalogue::specFor(from), place.child(name)));
    }
    return result;
}

// Functions that were items come back to where they stood.
Json PropertyWriter::convertItems(const Json &list, const Path &path, const Path &place)
{
    Json result = Json::array();
    const KeptFunctions::Absent &absent = m_functions.absentIn(path);
    auto next = absent.begin();
    for (std::size_t i = 0; i < list.size() || next != absent.end();) {
        const auto *index = next == absent.end() ? nullptr : std::get_if<std::size_t>(&next->first);
        const Path to = place.item(result.size());
        if (index != nullptr && (*index <= result.size() || i == list.size())) {
            (*m_origins)[to] = path;
            result.push_back(*next++->second);
        } else if (i < list.size()) {
            const Path from = path.item(i);
            result.push_back(convert(list[i++], from, catalogue::specFor(from), to));
        } else {
            break;
        }
    }
    return result;
}

void PropertyWriter::addAbsent(const Path &path, const Path &place, Json &properties)
{
    for (const auto &[segment, function] : m_functions.absentIn(path)) {
        const auto *name = std::get_if<std::string>(&segment);
        const FieldSpec *spec = name == nullptr ? nullptr : catalogue::specFor(path.child(*name));
        if (spec == nullptr || spec->cloudFormation.empty())
            continue;
        const std::string property = propertyName(*spec);
        if (properties.contains(property))
            continue;
        (*m_origins)[place.child(property)] = path.child(*name);
        properties[property] = *function;
    }
}

Json PropertyWriter::convertMembers(const Json &object, const Path &path, const Path &place, bool isRequest)
{
    Json result = Json::object();
    result.get_ref<Json::object_t &>().reserve(object.size()); // growing copies what is there
    for (const auto &[name, member] : object.items()) {
        const Path from = path.child(name);
        const FieldSpec *spec = catalogue::specFor(from);
        if (member.is_null() || (isRequest && name == "UserPoolId"))
            continue;
        if (spec == nullptr || spec->cloudFormation.empty()) {
            leaveOut(from, QT_TRANSLATE_NOOP("Export", "CloudFormation has no property for it."));
            continue;
        }
        const std::size_t leftOutBefore = m_leftOut->size();
        const std::string property = propertyName(*spec);
        Json inner = convert(member, from, spec, place.child(property));
        const bool emptied = inner.is_object() && inner.empty() && m_leftOut->size() > leftOutBefore;
        if (!emptied)
            result[property] = std::move(inner);
    }
    addAbsent(path, place, result);
    return result;
}

void PropertyWriter::leaveOut(const Path &path, const char *reason)
{
    m_leftOut->push_back({.path = path, .reason = translated("Export", reason)});
}

} // namespace pooldesigner
