// SPDX-License-Identifier: MIT
#include "formats/mfaplan.h"

#include "config/jsonmember.h"
#include "config/jsontext.h"
#include "config/text.h"

namespace pooldesigner {

namespace {

constexpr const char *kMode = "MfaConfiguration";
constexpr const char *kSms = "SmsMfaConfiguration";
constexpr const char *kToken = "SoftwareTokenMfaConfiguration";
constexpr const char *kEmail = "EmailMfaConfiguration";
constexpr const char *kPasskeys = "WebAuthnConfiguration";

bool isOff(const Json *mode) { return mode == nullptr || *mode == "OFF"; }

std::string shown(const Json &mode) { return quotedForPeople(plainText(mode)); }

// The SMS factor that creation itself sets, in the form of the second call.
Json smsOfCreation(const Json &create)
{
    const Json *configuration = findMember(create, "SmsConfiguration");
    if (configuration == nullptr)
        return nullptr;
    Json block = Json::object();
    if (const Json *text = findMember(create, "SmsAuthenticationMessage"))
        block["SmsAuthenticationMessage"] = *text;
    block["SmsConfiguration"] = *configuration;
    return block;
}

class MfaPlanner {
public:
    MfaPlanner(Json &create, const Json &mfa, CommandPlan &plan) : m_create(&create), m_mfa(&mfa), m_plan(&plan)
    {
        const Json *ofSecondCall = findMember(mfa, kMode);
        const Json *wanted = ofSecondCall != nullptr ? ofSecondCall : findMember(create, kMode);
        m_mode = wanted != nullptr ? *wanted : Json();
        m_off = isOff(wanted);
        m_second = needsSecondCall();
    }

    void run()
    {
        leaveOutWhatNoCallCarries();
        if (m_second)
            m_plan->calls.push_back(
                {.operation = Operation::SetUserPoolMfaConfig, .request = request(), .needsPoolId = true});
        setModeOfCreation();
    }

    // In the order of the service model. Together with OFF the service takes no factor.
    Json request() const
    {
        Json result = Json::object();
        if (!m_off) {
            const Json *own = findMember(*m_mfa, kSms);
            const Json sms = own != nullptr ? *own : smsOfCreation(*m_create);
            if (!sms.is_null())
                result[kSms] = sms;
            for (const char *factor : {kToken, kEmail}) {
                if (const Json *block = findMember(*m_mfa, factor))
                    result[factor] = *block;
            }
        }
        result[kMode] = m_off ? Json("OFF") : m_mode;
        if (const Json *passkeys = findMember(*m_mfa, kPasskeys))
            result[kPasskeys] = *passkeys;
        return result;
    }

private:
    bool needsSecondCall() const
    {
        const Json *passkeys = findMember(*m_mfa, kPasskeys);
        const bool hasPasskeys = passkeys != nullptr && passkeys->is_object() && !passkeys->empty();
        return hasPasskeys || (!m_off && (isTokenOn() || isEmailOn() || isSmsOther()));
    }

    bool isTokenOn() const
    {
        const Json *token = findMember(*m_mfa, kToken);
        const Json *enabled = token != nullptr ? findMember(*token, "Enabled") : nullptr;
        return enabled != nullptr && *enabled != false;
    }

    // Both texts have defaults, so that an empty block says all that is needed.
    bool isEmailOn() const
    {
        const Json *email = findMember(*m_mfa, kEmail);
        return email != nullptr && email->is_object();
    }

    bool isSmsOther() const
    {
        const Json *sms = findMember(*m_mfa, kSms);
        return sms != nullptr && sms->is_object() && !sms->empty() && *sms != smsOfCreation(*m_create);
    }

    void leaveOutWhatNoCallCarries()
    {
        for (const auto &[name, value] : m_mfa->items()) {
            const bool isFactor = name == kSms || name == kToken || name == kEmail;
            if (name == "UserPoolId")
                leaveOut(name,
                         QT_TRANSLATE_NOOP("Export", "The call takes the id of the pool that the command makes."));
            else if (isFactor && m_off)
                leaveOut(name, QT_TRANSLATE_NOOP("Export", "MfaConfiguration is OFF, and the service takes no factor "
                                                           "together with OFF."));
            else if (name == kMode || m_second)
                continue;
            else if (name == kSms && value == smsOfCreation(*m_create))
                leaveOut(name, QT_TRANSLATE_NOOP("Export", "Creation sets the same SMS factor already."));
            else
                leaveOut(name, QT_TRANSLATE_NOOP("Export", "Switches on no factor, so set-user-pool-mfa-config is not "
                                                           "needed."));
        }
    }

    // Creation refuses ON and OPTIONAL without SMS, so that it says OFF wherever the second call says the mode.
    void setModeOfCreation()
    {
        const Json *present = findMember(*m_create, kMode);
        if (m_second && !isOff(present)) {
            note(QT_TRANSLATE_NOOP("Export", "The pool is created with MfaConfiguration OFF; set-user-pool-mfa-config "
                                             "then sets %1 together with the factors that creation cannot set."));
            (*m_create)[kMode] = "OFF";
        } else if (!m_second && findMember(*m_mfa, kMode) != nullptr && (present == nullptr || *present != m_mode)) {
            note(QT_TRANSLATE_NOOP("Export", "Creation sets MfaConfiguration %1, as SetUserPoolMfaConfig says."));
            (*m_create)[kMode] = m_mode;
        }
    }

    void note(const char *text)
    {
        m_plan->notes.push_back(translated("Export", text, {m_off ? std::string("OFF") : shown(m_mode)}));
    }

    void leaveOut(const std::string &name, const char *reason)
    {
        m_plan->leftOut.push_back(
            {.path = Path(Operation::SetUserPoolMfaConfig).child(name), .reason = translated("Export", reason)});
    }

    Json *m_create;
    const Json *m_mfa;
    CommandPlan *m_plan;
    Json m_mode; // null where nobody says one
    bool m_off = false;
    bool m_second = false;
};

} // namespace

Json mfaSettings(const Json &create, const Json &mfa)
{
    Json unchanged = create;
    CommandPlan plan;
    return MfaPlanner(unchanged, mfa, plan).request();
}

void planMfa(Json &create, const Json &mfa, CommandPlan &plan) { MfaPlanner(create, mfa, plan).run(); }

} // namespace pooldesigner
