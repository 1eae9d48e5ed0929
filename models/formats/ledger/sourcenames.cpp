// SPDX-License-Identifier: MIT
#include "formats/ledger/sourcenames.h"

#include "catalogue/catalogue.h"
#include "formats/commands/optionmeaning.h"
#include "formats/originparts.h"
#include "formats/poolimporters.h"
#include "formats/terraform/argumentwriter.h"

#include <algorithm>
#include <array>
#include <span>

namespace pooldesigner {

namespace {

using Specs = std::span<const FieldSpec *const>;

std::string_view lastName(std::string_view path) { return path.substr(path.rfind('.') + 1); }

bool isCalled(const FieldSpec &spec, Form form, std::string_view name)
{
    switch (form) {
    case Form::Describe: return name == spec.name() || (!spec.describe.empty() && name == lastName(spec.describe));
    case Form::Catalogue: return isColumnOf(spec, name);
    case Form::TerraformState:
    case Form::Terraform: return !spec.terraform.empty() && argumentName(spec) == name;
    case Form::CloudFormation: return name == spec.name() || name == lastName(spec.cloudFormation);
    case Form::Design:
    case Form::RequestJson:
    case Form::RequestYaml:
    case Form::Command: break;
    }
    return name == spec.name();
}

// Terraform does without some structures of the API: their members stand one level up.
void addNamed(Specs specs, const Path &place, Form form, std::string_view name, std::vector<Target> &found)
{
    for (const FieldSpec *spec : specs) {
        if (isCalled(*spec, form, name))
            found.push_back({place.child(spec->name()), spec});
        else if (isOfTerraform(form) && spec->terraform.empty() && spec->kind == Kind::Structure)
            addNamed(catalogue::children(*spec), place.child(spec->name()), form, name, found);
    }
}

Path originPlace(std::string_view name) { return Path().child("origin").child(name); }

// A property that a member of the second call, at any depth, has for its place.
void addMovedProperty(std::string_view name, std::vector<Target> &found)
{
    for (const FieldSpec *spec : catalogue::all()) {
        if (spec->operation != Operation::SetUserPoolMfaConfig || spec->cloudFormation != name)
            continue;
        const std::string place = std::string(operationName(spec->operation)) + '.' + std::string(spec->path);
        if (const auto path = Path::parse(place))
            found.push_back({*path, spec});
    }
}

void addAside(std::string_view name, std::vector<Target> &found)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 12> kOtherNames{{
        {"id", "Id"},
        {"arn", "Arn"},
        {"creation_date", "CreationDate"},
        {"last_modified_date", "LastModifiedDate"},
        {"estimated_number_of_users", "EstimatedNumberOfUsers"},
        {"status", "Status"},
        {"domain", "Domain"},
        {"custom_domain", "CustomDomain"},
        {"UserPoolId", "Id"},
        {"UserPoolArn", "Arn"},
        {"sms_configuration_failure", "SmsConfigurationFailure"},
        {"email_configuration_failure", "EmailConfigurationFailure"},
    }};
    const auto other = std::ranges::find(kOtherNames, name, &std::pair<std::string_view, std::string_view>::first);
    const std::string_view known = other == kOtherNames.end() ? name : other->second;
    if (known == "Domain" || known == "CustomDomain")
        found.push_back({Path(Operation::CreateUserPoolDomain).child("Domain"), nullptr});
    found.push_back({originPlace(known), nullptr});
    if (known != name)
        found.push_back({originPlace(name), nullptr});
}

std::vector<Target> optionTargets(Operation operation, std::string_view name)
{
    if (name == "--cli-input-json" || name == "--cli-input-yaml")
        return {{Path(operation), nullptr}};
    if (name == "--region")
        return {{Path().child("target").child("region"), nullptr}};
    const OptionMeaning meaning = meaningOf(std::string(name), operation);
    if (meaning.spec == nullptr)
        return {};
    Path place(operation);
    if (const auto path = Path::parse(meaning.misnomer.empty() ? meaning.spec->path : meaning.misnomer)) {
        for (std::size_t i = 1; i < path->size(); ++i)
            place = place.child(std::get<std::string>(path->segments()[i]));
    }
    return {{place, meaning.spec}};
}

} // namespace

bool isOfTerraform(Form form) { return form == Form::TerraformState || form == Form::Terraform; }

std::vector<Target> topTargets(Form form, const SourcePart &part, std::string_view name)
{
    if (form == Form::Design || (form == Form::RequestJson && part.value.contains("CreateUserPool")))
        return {{Path().child(name), nullptr}};
    if (form == Form::Command)
        return optionTargets(part.operation, name);
    std::vector<Target> found;
    addNamed(catalogue::topLevel(part.operation), Path(part.operation), form, name, found);
    if (part.operation != Operation::CreateUserPool)
        return found;
    if (isOfTerraform(form))
        addNamed(catalogue::topLevel(Operation::SetUserPoolMfaConfig), Path(Operation::SetUserPoolMfaConfig), form,
                 name, found);
    if (form == Form::CloudFormation)
        addMovedProperty(name, found);
    if (found.empty())
        found.push_back({Path(part.operation).child(name), nullptr});
    addAside(name, found);
    return found;
}

std::vector<Target> memberTargets(Form form, const Target &parent, std::string_view name)
{
    std::vector<Target> found;
    const auto &segments = parent.path.segments();
    const bool isRequest = segments.size() == 1 && parent.path.operation().has_value();
    if (isRequest)
        addNamed(catalogue::topLevel(*parent.path.operation()), parent.path, form, name, found);
    else if (parent.spec != nullptr && parent.spec->kind == Kind::Structure)
        addNamed(catalogue::children(*parent.spec), parent.path, form, name, found);
    if (!found.empty())
        return found;
    found.push_back({parent.path.child(name), nullptr});
    if (isRequest)
        addAside(name, found);
    return found;
}

Target itemTarget(const Target &list, std::size_t index)
{
    const bool known = list.spec != nullptr && list.spec->kind == Kind::List;
    const Specs items = known ? catalogue::children(*list.spec) : Specs();
    return {list.path.item(index), items.empty() ? nullptr : items.front()};
}

} // namespace pooldesigner
