// SPDX-License-Identifier: MIT
#include "output/scripts/preparation.h"

#include "config/jsontext.h"
#include "config/poolview.h"
#include "config/text.h"
#include "formats/shells/shellsyntax.h"
#include "formats/shorthand.h"
#include "formats/smsrolepolicies.h"
#include "rules/livecheck.h"

namespace pooldesigner {

namespace {

class Preparation {
public:
    Preparation(const PoolConfig &config, Shell shell)
        : m_config(&config), m_pool(config), m_syntax(&shellSyntax(shell))
    {
    }

    std::vector<CommandLine> lines()
    {
        addSmsRole();
        addSesPolicy();
        addKeyGrants();
        addCertificate();
        if (!m_lines.empty())
            m_lines.insert(m_lines.begin(), {commandLine("# Before the first run, where it is not there yet:", {})});
        return std::move(m_lines);
    }

private:
    void addSmsRole()
    {
        const Path path = f::SmsConfiguration_SnsCallerArn.path();
        const auto arn = arnAt(path, isIamRole);
        if (!arn)
            return;
        const SmsRolePolicies policies = smsRolePolicies(*m_config);
        const std::string name = word(roleName(*arn));
        say("The role that Cognito sends text messages with. Who runs this needs iam:PassRole on it; a new role takes "
            "some seconds to be known.",
            path);
        const std::string_view place = rolePath(*arn);
        const std::string under = place == "/" ? std::string() : " --path " + word(place);
        run("aws iam create-role --role-name " + name + under + " --assume-role-policy-document " +
                json(policies.trust),
            path);
        run("aws iam put-role-policy --role-name " + name + " --policy-name sns-publish --policy-document " +
                json(policies.permission),
            path);
    }

    void addSesPolicy()
    {
        const Path path = f::EmailConfiguration_SourceArn.path();
        const auto arn = arnAt(path, isSesIdentity);
        if (!arn)
            return;
        if (m_pool.get(f::EmailConfiguration_EmailSendingAccount) == "DEVELOPER") {
            say("The verified SES identity. Who runs this needs iam:CreateServiceLinkedRole: Cognito makes a role for "
                "itself to send with.",
                path);
            return;
        }
        Json statement = Json::object();
        statement["Effect"] = "Allow";
        statement["Principal"] = Json{{"Service", "cognito-idp.amazonaws.com"}};
        statement["Action"] = Json::array({"ses:SendEmail", "ses:SendRawEmail"});
        statement["Resource"] = std::string(*m_pool.string(path));
        // SES knows the key of the condition in lower case only.
        statement["Condition"] = Json{{"StringEquals", {{"aws:SourceAccount", std::string(arn->account)}}}};
        const Json policy = Json{{"Version", "2012-10-17"}, {"Statement", Json::array({std::move(statement)})}};
        say("The verified SES identity, and a policy that lets Cognito send from it.", path);
        run("aws sesv2 create-email-identity-policy --region " + word(arn->region) + " --email-identity " +
                word(identityOf(*arn)) + " --policy-name cognito --policy " + json(policy),
            path);
    }

    void addKeyGrants()
    {
        const Path path = f::LambdaConfig_KMSKeyID.path();
        if (!arnAt(path, isKmsKey))
            return;
        say("The key of the custom senders. Who runs this needs kms:CreateGrant on it; the role of each sender's "
            "function (FUNCTION_ROLE_ARN) needs kms:Decrypt:",
            path);
        run("aws kms create-grant --key-id " + word(*m_pool.string(path)) +
                " --grantee-principal FUNCTION_ROLE_ARN --operations Decrypt",
            path);
    }

    void addCertificate()
    {
        const Path path = Path(Operation::CreateUserPoolDomain).child("CustomDomainConfig").child("CertificateArn");
        if (m_pool.string(path))
            say("A certificate for the domain, in us-east-1. Afterwards the domain's DNS entry has to be an alias of "
                "the "
                "CloudFront name that aws cognito-idp describe-user-pool-domain shows.",
                path);
    }

    std::optional<Arn> arnAt(const Path &path, bool (*isKind)(const Arn &)) const
    {
        const auto text = m_pool.string(path);
        const auto arn = text ? Arn::read(*text) : std::nullopt;
        return arn && isKind(*arn) ? arn : std::nullopt;
    }

    std::string word(std::string_view text) const { return m_syntax->quote(text, true).value_or("..."); }
    std::string json(const Json &value) const { return word(m_syntax->spellJson(compactJson(value))); }

    // What a value holds stays in its comment, whatever the shell takes for the end of a line.
    void add(const std::string &text, const Path &path)
    {
        m_lines.push_back(commandLine("# " + quotedForPeople(text, std::string::npos), path));
    }
    void say(const std::string &text, const Path &path) { add("- " + text, path); }
    void run(const std::string &command, const Path &path) { add("    " + command, path); }

    const PoolConfig *m_config;
    PoolView m_pool;
    const ShellSyntax *m_syntax;
    std::vector<CommandLine> m_lines;
};

} // namespace

std::vector<CommandLine> preparationLines(const PoolConfig &config, Shell shell)
{
    return Preparation(config, shell).lines();
}

} // namespace pooldesigner
