// SPDX-License-Identifier: MIT
#include "formats/terraform/argumentwriter.h"

#include "catalogue/catalogue.h"
#include "config/text.h"

#include <algorithm>

namespace pooldesigner {

namespace {

const char *const kNoArgument = QT_TRANSLATE_NOOP("Export", "Terraform has no argument for it.");

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
        body.attributes.push_back({.name = name, .expression = *hclExpression(value), .origin = path});
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
