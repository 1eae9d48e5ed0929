// SPDX-License-Identifier: MIT
#include "formats/commandplan.h"

#include "config/ascii.h"
#include "config/text.h"
#include "formats/mfaplan.h"
#include "formats/projection.h"
#include "formats/templates/placeholders.h"
#include "formats/terraform/expressions.h"
#include "rules/owndomain.h"

#include <algorithm>

namespace pooldesigner {

namespace {

class Planner {
public:
    Planner(const PoolConfig &config, Generation generation) : m_config(&config), m_generation(generation) {}

    CommandPlan plan()
    {
        Json create = projected(Operation::CreateUserPool);
        planMfa(create, projected(Operation::SetUserPoolMfaConfig), m_plan);
        m_plan.calls.insert(m_plan.calls.begin(),
                            {.operation = Operation::CreateUserPool, .request = std::move(create)});
        planDomain();
        m_plan.region = plannedRegion(*m_config, m_plan.leftOut);
        for (const FunctionKind *kind : {&kTemplateFunctions, &kExpressions}) {
            for (std::string &note : functionsNotes(*m_config, *kind))
                m_plan.notes.push_back(std::move(note));
        }
        return std::move(m_plan);
    }

private:
    Json projected(Operation operation)
    {
        const Json *request = m_config->find(Path(operation));
        return request == nullptr ? Json::object() : projectRequest(*request, operation, m_generation, m_plan.leftOut);
    }

    void planDomain()
    {
        Json request = projected(Operation::CreateUserPoolDomain);
        const Path path(Operation::CreateUserPoolDomain);
        if (request.erase("UserPoolId") > 0)
            leaveOut(path.child("UserPoolId"),
                     QT_TRANSLATE_NOOP("Export", "The call takes the id of the pool that the command makes."));
        if (request.empty())
            return;
        if (!request.contains("Domain")) {
            leaveOut(path,
                     QT_TRANSLATE_NOOP("Export", "Holds no Domain, which create-user-pool-domain cannot do without."));
            return;
        }
        if (lacksCertificate(PoolView(*m_config))) {
            leaveOut(path, kNeedsCertificate);
            return;
        }
        m_plan.calls.push_back(
            {.operation = Operation::CreateUserPoolDomain, .request = std::move(request), .needsPoolId = true});
    }

    void leaveOut(Path path, const char *reason)
    {
        m_plan.leftOut.push_back({.path = std::move(path), .reason = translated("Export", reason)});
    }

    const PoolConfig *m_config;
    Generation m_generation;
    CommandPlan m_plan;
};

} // namespace

std::string_view commandName(const PlannedCall &call)
{
    if (!call.command.empty())
        return call.command;
    switch (call.operation) {
    case Operation::CreateUserPool: return "create-user-pool";
    case Operation::SetUserPoolMfaConfig: return "set-user-pool-mfa-config";
    case Operation::CreateUserPoolDomain: return "create-user-pool-domain";
    case Operation::DescribeUserPool: return "describe-user-pool";
    }
    return {};
}

// Only what looks like a region code: anything else would end the command before it began.
std::string plannedRegion(const PoolConfig &config, std::vector<LeftOut> &leftOut)
{
    const Path path = Path().child("target").child("region");
    const Json *region = config.find(path);
    if (region == nullptr || region->is_null() || *region == "")
        return {};
    std::string code = region->is_string() ? region->get<std::string>() : std::string();
    const bool plausible =
        code.size() >= 5 && code.size() <= 32 && code.front() != '-' && code.back() != '-' &&
        std::ranges::all_of(code, [](char c) { return ascii::isSmall(c) || ascii::isDigit(c) || c == '-'; });
    if (plausible)
        return code;
    leftOut.push_back(
        {.path = path,
         .reason = translated("Export", QT_TRANSLATE_NOOP("Export", "Is no code of a region, such as eu-west-1."))});
    return {};
}

CommandPlan planCommands(const PoolConfig &config, Generation generation) { return Planner(config, generation).plan(); }

} // namespace pooldesigner
