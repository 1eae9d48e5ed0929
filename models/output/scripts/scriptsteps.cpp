// SPDX-License-Identifier: MIT
#include "output/scripts/scriptsteps.h"

#include "config/text.h"
#include "formats/permissioncommands.h"
#include "formats/shells/shellsyntax.h"
#include "rules/constraints/membergroups.h"
#include "rules/livecheck.h"

namespace pooldesigner {

namespace {

class StepWriter {
public:
    StepWriter(const ScriptOptions &options, const ScriptLanguage &language)
        : m_syntax(&shellSyntax(options.command.shell)), m_language(&language)
    {
    }

    ScriptStep permission(const LiveArn &function) const
    {
        ScriptStep step{.id = "permission " + std::string(function.text),
                        .description = "Let Cognito run " + std::string(function.text),
                        .kind = StepKind::UnlessThere,
                        .origin = function.path};
        step.words = {"aws lambda add-permission",
                      option("--region", std::string(m_language->region)),
                      option("--function-name", word(function.text)),
                      option("--statement-id", m_language->filled("cognito-{pool}-" + triggerName(function.path))),
                      "--action lambda:InvokeFunction",
                      "--principal cognito-idp.amazonaws.com",
                      option("--source-arn", m_language->filled("arn:" + std::string(function.arn.partition) +
                                                                ":cognito-idp:{region}:{account}:userpool/{pool}")),
                      option("--source-account", std::string(m_language->account))};
        return step;
    }

    ScriptStep appClient(const std::string &name) const
    {
        ScriptStep step{.id = "create-user-pool-client",
                        .description = "Create the app client " + quotedForPeople(name, std::string::npos),
                        .kind = StepKind::Shown};
        // Joined, so that a name which begins with a hyphen is no option.
        step.words = {"aws cognito-idp create-user-pool-client", option("--region", std::string(m_language->region)),
                      option("--user-pool-id", std::string(m_language->poolId)), word("--client-name=" + name),
                      "--query UserPoolClient.ClientId --output text"};
        return step;
    }

private:
    static std::string option(const std::string &name, const std::string &value) { return name + ' ' + value; }
    std::string word(std::string_view text) const { return m_syntax->quote(text, true).value_or("''"); }

    const ShellSyntax *m_syntax;
    const ScriptLanguage *m_language;
};

ScriptStep stepOf(const PlannedCall &call)
{
    ScriptStep step{.id = std::string(commandName(call)), .call = &call};
    if (call.operation == Operation::SetUserPoolMfaConfig) {
        step.description = "Set the factors of MFA";
    } else {
        const auto domain = call.request.find("Domain");
        step.description = "Create the domain";
        if (domain != call.request.end() && domain->is_string())
            step.description += ' ' + quotedForPeople(domain->get<std::string>(), std::string::npos);
    }
    return step;
}

} // namespace

std::vector<ScriptStep> scriptSteps(const PoolConfig &config, const CommandPlan &plan, const ScriptOptions &options,
                                    const ScriptLanguage &language)
{
    const StepWriter writer(options, language);
    const PoolView pool(config);
    std::vector<ScriptStep> steps;
    for (const LiveArn &function : distinctArns(pool, members::kLambdaArns, isLambdaFunction))
        steps.push_back(writer.permission(function));
    for (std::size_t i = 1; i < plan.calls.size(); ++i)
        steps.push_back(stepOf(plan.calls[i]));
    if (!options.appClient.empty())
        steps.push_back(writer.appClient(options.appClient));
    return steps;
}

} // namespace pooldesigner
