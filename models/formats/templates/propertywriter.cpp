// SPDX-License-Identifier: MIT
#include "formats/templates/propertywriter.h"

#include "catalogue/catalogue.h"
#include "config/text.h"
#include "formats/templates/placeholders.h"

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
    if (const Json *function = functionAt(*m_config, path))
        return *function;
    if (value.is_object() && spec != nullptr && spec->kind == Kind::Structure)
        return convertMembers(value, path, place, false);
    if (!value.is_structured())
        return value;
    Json result = value.is_array() ? Json::array() : Json::object();
    std::size_t index = 0;
    for (const auto &[name, member] : value.items()) {
        const Path from = value.is_array() ? path.item(index) : path.child(name);
        const Path to = value.is_array() ? place.item(index) : place.child(name);
        Json inner = convert(member, from, catalogue::specFor(from), to);
        if (value.is_array())
            result.push_back(std::move(inner));
        else
            result[name] = std::move(inner);
        ++index;
    }
    return result;
}

Json PropertyWriter::convertMembers(const Json &object, const Path &path, const Path &place, bool isRequest)
{
    Json result = Json::object();
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
    return result;
}

void PropertyWriter::leaveOut(const Path &path, const char *reason)
{
    m_leftOut->push_back({.path = path, .reason = translated("Export", reason)});
}

} // namespace pooldesigner
