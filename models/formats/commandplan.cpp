// SPDX-License-Identifier: MIT
#include "formats/commandplan.h"

#include "catalogue/catalogue.h"
#include "config/text.h"
#include "formats/projection.h"

#include <algorithm>

namespace pooldesigner {

namespace {

const Json *member(const Json &object, const char *name)
{
    const auto found = object.is_object() ? object.find(name) : object.end();
    return object.is_object() && found != object.end() ? &*found : nullptr;
}

bool isFilledObject(const Json *value) { return value != nullptr && value->is_object() && !value->empty(); }

class Planner {
public:
    Planner(const PoolConfig &config, Generation generation) : m_config(&config), m_generation(generation) {}

    CommandPlan plan()
    {
        Json create = projected(Operation::CreateUserPool);
        const Json mfa = projected(Operation::SetUserPoolMfaConfig);
        const bool second = hasFactor(mfa);
        if (second) {
            m_plan.calls.push_back({.operation = Operation::SetUserPoolMfaConfig,
                                    .request = mfaRequest(create, mfa),
                                    .needsPoolId = true});
            postponeMfa(create);
        } else {
            leaveOutFactors(mfa);
        }
        m_plan.calls.insert(m_plan.calls.begin(), {.operation = Operation::CreateUserPool, .request = create});
        planDomain();
        planRegion();
        return std::move(m_plan);
    }

private:
    Json projected(Operation operation)
    {
        const Json *request = m_config->find(Path(operation));
        return request == nullptr ? Json::object() : projectRequest(*request, operation, m_generation, m_plan.leftOut);
    }

    // A factor that CreateUserPool has no member for.
    static bool hasFactor(const Json &mfa)
    {
        const Json *token = member(mfa, "SoftwareTokenMfaConfiguration");
        const Json *enabled = token != nullptr ? member(*token, "Enabled") : nullptr;
        return (enabled != nullptr && *enabled != false) || isFilledObject(member(mfa, "EmailMfaConfiguration")) ||
               isFilledObject(member(mfa, "WebAuthnConfiguration"));
    }

    // The call replaces every MFA setting of the pool, so it says all of them at once, in the order of the service
    // model.
    static Json mfaRequest(const Json &create, const Json &mfa)
    {
        const Json *wanted = member(create, "MfaConfiguration");
        const bool off = wanted == nullptr || *wanted == "OFF";
        Json request = Json::object();
        if (const Json *sms = member(mfa, "SmsMfaConfiguration")) {
            request["SmsMfaConfiguration"] = *sms;
        } else if (const Json *configuration = member(create, "SmsConfiguration"); configuration != nullptr && !off) {
            Json &block = request["SmsMfaConfiguration"] = Json::object();
            if (const Json *text = member(create, "SmsAuthenticationMessage"))
                block["SmsAuthenticationMessage"] = *text;
            block["SmsConfiguration"] = *configuration;
        }
        for (const char *name : {"SoftwareTokenMfaConfiguration", "EmailMfaConfiguration"}) {
            if (const Json *factor = member(mfa, name))
                request[name] = *factor;
        }
        request["MfaConfiguration"] = wanted != nullptr ? *wanted : Json("OFF");
        if (const Json *passkeys = member(mfa, "WebAuthnConfiguration"))
            request["WebAuthnConfiguration"] = *passkeys;
        return request;
    }

    // Creation refuses ON and OPTIONAL without SMS, and cannot set the other factors: the second call does.
    void postponeMfa(Json &create)
    {
        const auto mode = create.find("MfaConfiguration");
        if (mode == create.end() || *mode == "OFF")
            return;
        m_plan.notes.push_back(translated(
            "Export",
            QT_TRANSLATE_NOOP("Export",
                              "The pool is created with MfaConfiguration OFF; set-user-pool-mfa-config then sets "
                              "%1 together with the factors that creation cannot set."),
            {mode->is_string() ? mode->get<std::string>() : mode->dump()}));
        *mode = "OFF";
    }

    void leaveOutFactors(const Json &mfa)
    {
        for (const auto &[name, value] : mfa.items()) {
            if (name == "UserPoolId" || name == "MfaConfiguration")
                continue; // worked out when the call is made
            m_plan.leftOut.push_back(
                {.path = Path(Operation::SetUserPoolMfaConfig).child(name),
                 .reason =
                     translated("Export", QT_TRANSLATE_NOOP("Export", "Switches on no factor, so "
                                                                      "set-user-pool-mfa-config is not needed."))});
        }
    }

    void planDomain()
    {
        Json request = projected(Operation::CreateUserPoolDomain);
        request.erase("UserPoolId");
        if (request.empty())
            return;
        if (!request.contains("Domain")) {
            m_plan.leftOut.push_back(
                {.path = Path(Operation::CreateUserPoolDomain),
                 .reason =
                     translated("Export", QT_TRANSLATE_NOOP("Export", "Holds no Domain, which "
                                                                      "create-user-pool-domain cannot do without."))});
            return;
        }
        m_plan.calls.push_back(
            {.operation = Operation::CreateUserPoolDomain, .request = std::move(request), .needsPoolId = true});
    }

    // Only what looks like a region code: anything else would end the call before it began.
    void planRegion()
    {
        const Json *region = m_config->find(Path().child("target").child("region"));
        const std::string code = region != nullptr && region->is_string() ? region->get<std::string>() : std::string();
        const bool plausible = code.size() >= 5 && code.size() <= 32 && std::ranges::all_of(code, [](char c) {
                                   return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
                               });
        if (plausible && code.front() != '-')
            m_plan.region = code;
    }

    const PoolConfig *m_config;
    Generation m_generation;
    CommandPlan m_plan;
};

} // namespace

CommandPlan planCommands(const PoolConfig &config, Generation generation) { return Planner(config, generation).plan(); }

} // namespace pooldesigner
