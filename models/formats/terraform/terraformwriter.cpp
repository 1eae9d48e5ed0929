// SPDX-License-Identifier: MIT
#include "formats/terraform/terraformwriter.h"

#include "catalogue/catalogue.h"
#include "config/text.h"
#include "formats/pooldraft.h"
#include "formats/templates/placeholders.h"
#include "formats/terraform/argumentwriter.h"
#include "formats/terraform/expressions.h"
#include "rules/owndomain.h"

#include <algorithm>

namespace pooldesigner {

namespace {

const Path kCreate(Operation::CreateUserPool);
const Path kMfa(Operation::SetUserPoolMfaConfig);
const Path kDomain(Operation::CreateUserPoolDomain);

class ConfigurationWriter {
public:
    explicit ConfigurationWriter(const PoolConfig &config) : m_config(&config), m_arguments(config, m_text.leftOut) {}

    CommandText write()
    {
        addPool();
        addDomain();
        addPermissions();
        m_text.lines = hclLines(m_file);
        if (const Json *sms = request(kCreate.child("SmsConfiguration"));
            sms != nullptr && !sms->contains("ExternalId"))
            m_text.notes.push_back(translated(
                "Export",
                QT_TRANSLATE_NOOP("Export", "Terraform demands an external_id in sms_configuration, which the "
                                            "design does not set.")));
        for (std::string &note : functionsNotes(*m_config, kTemplateFunctions))
            m_text.notes.push_back(std::move(note));
        noteReferences();
        addComment();
        return std::move(m_text);
    }

private:
    const Json *request(const Path &path) const
    {
        const Json *found = m_config->find(path);
        return found != nullptr && found->is_object() ? found : nullptr;
    }

    static HclBody::Block resource(const std::string &type, const std::string &name)
    {
        return {.head = "resource " + hclString(type) + ' ' + hclString(name), .body = {HclBody()}, .origin = {}};
    }

    void addPool()
    {
        HclBody::Block pool = resource("aws_cognito_user_pool", "pool");
        HclBody &body = pool.body.front();
        if (const Json *create = request(kCreate))
            m_arguments.addMembers(*create, kCreate, body);
        if (const Json *mfa = request(kMfa))
            addMfa(*mfa, body);
        m_file.blocks.push_back(std::move(pool));
    }

    // The pool's resource makes both calls: the mode that the second one wants is the one to write, and there is one
    // block for text messages.
    void addMfa(Json mfa, HclBody &body)
    {
        mfa.erase("UserPoolId");
        if (const auto mode = mfa.find("MfaConfiguration"); mode != mfa.end()) {
            const auto written =
                std::ranges::find(body.attributes, std::string("mfa_configuration"), &HclBody::Attribute::name);
            const auto text = hclExpression(*mode);
            if (written != body.attributes.end() && text)
                *written = {.name = written->name, .expression = *text, .origin = kMfa.child("MfaConfiguration")};
            else if (text)
                body.attributes.push_back(
                    {.name = "mfa_configuration", .expression = *text, .origin = kMfa.child("MfaConfiguration")});
            mfa.erase(mode);
        }
        if (const auto sms = mfa.find("SmsMfaConfiguration"); sms != mfa.end()) {
            const Json block = std::move(*sms);
            mfa.erase(sms);
            addSms(block, body);
        }
        m_arguments.addMembers(mfa, kMfa, body);
    }

    // "SmsConfiguration.EumsSms" where the design has it in the second call alone.
    static Path inSecondCall(const Path &path)
    {
        std::vector<Path::Segment> segments = kMfa.child("SmsMfaConfiguration").segments();
        segments.insert(segments.end(), path.segments().begin() + 1, path.segments().end());
        return Path(std::move(segments));
    }

    void addSms(const Json &sms, HclBody &body)
    {
        for (const char *name : {"SmsConfiguration", "SmsAuthenticationMessage"}) {
            const Json *value = memberOf(sms, name);
            const Json *own = m_config->find(kCreate.child(name));
            if (value == nullptr || (own != nullptr && *own == *value))
                continue;
            if (own != nullptr) {
                m_arguments.leaveOut(kMfa.child("SmsMfaConfiguration").child(name),
                                     QT_TRANSLATE_NOOP("Export", "Terraform has one argument for it, which "
                                                                 "CreateUserPool sets to something else."));
                continue;
            }
            Json member = Json::object();
            member[name] = *value;
            const auto before = static_cast<std::ptrdiff_t>(m_text.leftOut.size());
            m_arguments.addMembers(member, kCreate, body); // described there alone
            for (auto item = m_text.leftOut.begin() + before; item != m_text.leftOut.end(); ++item)
                item->path = inSecondCall(item->path);
        }
    }

    void addDomain()
    {
        const Json *found = request(kDomain);
        if (found == nullptr || found->empty())
            return;
        if (lacksCertificate(PoolView(*m_config)))
            return m_arguments.leaveOut(kDomain, kNeedsCertificate);
        Json members = *found;
        members.erase("UserPoolId");
        HclBody::Block domain = resource("aws_cognito_user_pool_domain", "pool");
        m_arguments.addMembers(members, kDomain, domain.body.front());
        domain.body.front().attributes.push_back(
            {.name = "user_pool_id", .expression = "aws_cognito_user_pool.pool.id", .origin = kDomain});
        m_file.blocks.push_back(std::move(domain));
    }

    // An ARN, or an expression that may give one, as the value of an argument; empty for anything else.
    std::string functionOf(const Json &value, const Path &path) const
    {
        if (const Json *expression = m_arguments.expressions().standingAt(path, value))
            return hclSource(expressionText(*expression)).value_or(std::string());
        const bool isArn = value.is_string() && value.get_ref<const std::string &>().starts_with("arn:");
        return isArn ? *hclExpression(value) : std::string();
    }

    // One for each function, whatever number of triggers name it.
    void addPermissions()
    {
        const Path path = kCreate.child("LambdaConfig");
        const Json *triggers = request(path);
        if (triggers == nullptr)
            return;
        std::vector<std::string> seen;
        for (const auto &[trigger, value] : triggers->items()) {
            const FieldSpec *spec = catalogue::specFor(path.child(trigger));
            const bool isConfig = value.is_object();
            const std::string function =
                functionOf(isConfig ? value.value("LambdaArn", Json()) : value,
                           isConfig ? path.child(trigger).child("LambdaArn") : path.child(trigger));
            if (spec == nullptr || spec->terraform.empty() || trigger == "KMSKeyID" || function.empty() ||
                std::ranges::find(seen, function) != seen.end())
                continue;
            seen.push_back(function);
            HclBody::Block permission = resource("aws_lambda_permission", argumentName(*spec));
            permission.origin = path.child(trigger);
            permission.body.front().attributes = {
                {"action", hclString("lambda:InvokeFunction"), path.child(trigger)},
                {"function_name", function, path.child(trigger)},
                {"principal", hclString("cognito-idp.amazonaws.com"), path.child(trigger)},
                {"source_arn", "aws_cognito_user_pool.pool.arn", path.child(trigger)}};
            m_file.blocks.push_back(std::move(permission));
        }
    }

    // Expressions refer to variables and resources of the configuration that was read, which this one does not have.
    void noteReferences()
    {
        std::set<std::string> names;
        const auto add = [&names](const Json &expression) {
            addExpressionReferences(expressionText(expression), names);
        };
        for (const Json *kept : m_arguments.expressions().all()) {
            if (kept->is_array())
                std::ranges::for_each(*kept, add);
            else
                add(*kept);
        }
        if (!names.empty())
            m_text.notes.push_back(translated(
                "Export",
                QT_TRANSLATE_NOOP("Export", "Expressions refer to what stands elsewhere in the configuration "
                                            "that the design came from; put this file beside it, or values "
                                            "in their places: %1."),
                {listed({names.begin(), names.end()})}));
    }

    void addComment()
    {
        std::vector<CommandLine> comment;
        for (const LeftOut &item : m_text.leftOut)
            comment.push_back({.text = "# Not in this configuration: " + quotedForPeople(item.path.toString(), 200),
                               .origin = item.path});
        m_text.lines.insert(m_text.lines.begin(), comment.begin(), comment.end());
    }

    const PoolConfig *m_config;
    CommandText m_text;
    ArgumentWriter m_arguments;
    HclBody m_file;
};

} // namespace

CommandText writeTerraform(const PoolConfig &config) { return ConfigurationWriter(config).write(); }

} // namespace pooldesigner
