// SPDX-License-Identifier: MIT
#include "formats/templates/cloudformationwriter.h"

#include "catalogue/catalogue.h"
#include "config/jsonmember.h"
#include "config/text.h"
#include "formats/jsonlines.h"
#include "formats/pooldraft.h"
#include "formats/templates/mfaproperties.h"
#include "formats/templates/placeholders.h"
#include "formats/templates/propertywriter.h"
#include "formats/templates/resolver.h"
#include "formats/terraform/expressions.h"
#include "rules/owndomain.h"

#include <algorithm>

namespace pooldesigner {

namespace {

const Json kPoolRef{{"Ref", "UserPool"}};

class TemplateWriter {
public:
    explicit TemplateWriter(const PoolConfig &config)
        : m_config(&config), m_properties(config, m_origins, m_text.leftOut)
    {
    }

    CommandText write(TemplateSyntax syntax)
    {
        addPool();
        addDomain();
        addPermissions();
        Json document = Json::object();
        appendMember(document, "AWSTemplateFormatVersion", "2010-09-09");
        for (const char *section : {"Parameters", "Mappings", "Conditions"}) {
            if (const Json *kept = keptSection(*m_config, section))
                appendMember(document, section, *kept);
        }
        noteReferences();
        for (std::string &note : functionsNotes(*m_config, kExpressions))
            m_text.notes.push_back(std::move(note));
        appendMember(document, "Resources", std::move(m_resources));
        appendMember(document, "Outputs", {{"UserPoolId", {{"Value", kPoolRef}}}});
        const YamlHooks hooks{.origin = [this](const Path &place) { return originOf(place); }};
        m_text.lines = syntax == TemplateSyntax::AsYaml ? yamlLines(document, hooks) : jsonLines(document, hooks);
        if (syntax == TemplateSyntax::AsYaml)
            addComment();
        return std::move(m_text);
    }

private:
    static Path placeOf(const char *resource) { return Path().child("Resources").child(resource).child("Properties"); }

    void addPool()
    {
        const Path place = placeOf("UserPool");
        Json properties = m_properties.properties(Operation::CreateUserPool, place);
        addMfaProperties(*m_config, place, m_properties, properties, m_origins, m_text.leftOut);
        Json &pool = appendMember(m_resources, "UserPool", Json::object());
        appendMember(pool, "Type", "AWS::Cognito::UserPool");
        appendMember(pool, "DeletionPolicy", "Retain");
        appendMember(pool, "UpdateReplacePolicy", "Retain");
        appendMember(pool, "Properties", std::move(properties));
    }

    void addDomain()
    {
        const Json *request = m_config->find(Path(Operation::CreateUserPoolDomain));
        if (request == nullptr || !request->is_object() || request->empty())
            return;
        if (!request->contains("Domain")) {
            m_text.leftOut.push_back({.path = Path(Operation::CreateUserPoolDomain),
                                      .reason = translated("Export", QT_TRANSLATE_NOOP("Export", "Holds no Domain."))});
            return;
        }
        if (lacksCertificate(PoolView(*m_config))) {
            m_text.leftOut.push_back(
                {.path = Path(Operation::CreateUserPoolDomain), .reason = translated("Export", kNeedsCertificate)});
            return;
        }
        Json properties = m_properties.properties(Operation::CreateUserPoolDomain, placeOf("UserPoolDomain"));
        properties["UserPoolId"] = kPoolRef;
        Json &domain = appendMember(m_resources, "UserPoolDomain", Json::object());
        domain["Type"] = "AWS::Cognito::UserPoolDomain";
        domain["Properties"] = std::move(properties);
    }

    // One for each function, whatever number of triggers name it.
    void addPermissions()
    {
        const Json *found = memberOf(m_resources["UserPool"]["Properties"], "LambdaConfig");
        if (found == nullptr || !found->is_object() || isTemplateFunction(*found))
            return;
        const Json triggers = *found; // the permissions move what it stands in
        std::vector<Json> seen;
        for (const auto &[trigger, value] : triggers.items()) {
            const Json *inner = memberOf(value, "LambdaArn");
            const Json &function = inner != nullptr ? *inner : value;
            const bool callable = isTemplateFunction(function) ||
                                  (function.is_string() && function.get_ref<const std::string &>().starts_with("arn:"));
            if (trigger == "KMSKeyID" || !callable || std::ranges::find(seen, function) != seen.end())
                continue;
            seen.push_back(function);
            Json &permission = appendMember(m_resources, trigger + "Permission", Json::object());
            permission["Type"] = "AWS::Lambda::Permission";
            permission["Properties"] = {{"Action", "lambda:InvokeFunction"},
                                        {"FunctionName", function},
                                        {"Principal", "cognito-idp.amazonaws.com"},
                                        {"SourceArn", {{"Fn::GetAtt", Json::array({"UserPool", "Arn"})}}}};
            m_origins[Path().child("Resources").child(trigger + "Permission")] =
                Path(Operation::CreateUserPool).child("LambdaConfig").child(trigger);
        }
    }

    // Functions may refer to resources of the template that was read, which this one does not have.
    void noteReferences()
    {
        const Json *parameters = keptSection(*m_config, "Parameters");
        std::vector<std::string> missing = m_properties.functions().references();
        std::erase_if(missing, [&](const std::string &name) {
            return m_resources.contains(name) || (parameters != nullptr && parameters->contains(name));
        });
        if (missing.empty())
            return;
        m_text.notes.push_back(
            translated("Export",
                       QT_TRANSLATE_NOOP("Export", "Functions refer to what stood elsewhere in the template that the "
                                                   "design came from; put these into this one, or values in their "
                                                   "places: %1."),
                       {listed(missing)}));
    }

    // The nearest place above that came from somewhere.
    Path originOf(Path place) const
    {
        while (!place.isRoot()) {
            const auto found = m_origins.find(place);
            if (found != m_origins.end())
                return found->second;
            place = place.parent();
        }
        return {};
    }

    void addComment()
    {
        std::vector<CommandLine> comment;
        for (const LeftOut &item : m_text.leftOut)
            comment.push_back(
                {.text = "# Not in this template: " + quotedForPeople(item.path.toString(), 200), .origin = item.path});
        m_text.lines.insert(m_text.lines.begin(), comment.begin(), comment.end());
    }

    const PoolConfig *m_config;
    Origins m_origins;
    CommandText m_text;
    PropertyWriter m_properties;
    Json m_resources = Json::object();
};

} // namespace

CommandText writeCloudFormation(const PoolConfig &config, TemplateSyntax syntax)
{
    return TemplateWriter(config).write(syntax);
}

} // namespace pooldesigner
