// SPDX-License-Identifier: MIT
#include "aids/mfachoice.h"

#include "catalogue/catalogue.h"
#include "rules/edits.h"
#include "rules/mfadesign.h"
#include "rules/readings.h"

#include <array>

namespace pooldesigner {

namespace {

constexpr std::string_view kBothFactors = "MULTI_FACTOR_WITH_USER_VERIFICATION";
constexpr std::array kFactorBlocks{f::mfa::SmsMfaConfiguration, f::mfa::SoftwareTokenMfaConfiguration,
                                   f::mfa::EmailMfaConfiguration};

void setMode(const PoolView &pool, std::string_view mode, std::vector<Edit> &edits)
{
    edits.push_back(setMember(pool, f::MfaConfiguration.path(), mode));
    if (pool.has(f::mfa::MfaConfiguration))
        edits.push_back(setValue(f::mfa::MfaConfiguration.path(), mode));
}

std::vector<Edit> passkeyEdits(const PoolView &pool, bool wanted)
{
    const Path counts = f::mfa::WebAuthnConfiguration_FactorConfiguration.path();
    if (!wanted)
        return {removeMember(counts)};
    const ListField &first = f::Policies_SignInPolicy_AllowedFirstAuthFactors;
    std::vector<Edit> edits{setMember(pool, counts, kBothFactors)};
    if (isUnset(pool, first)) // PASSWORD is what an absent list means
        edits.push_back(setMember(pool, first.path(), Json::array({"PASSWORD", "WEB_AUTHN"})));
    else if (!pool.listHas(first, "WEB_AUTHN"))
        edits.push_back(appendTexts(pool, first.path(), {"WEB_AUTHN"}).front());
    return edits;
}

Edit emailOn(const PoolView &pool)
{
    const Path text = f::mfa::EmailMfaConfiguration_Message.path();
    return setMember(pool, text, Json::parse(catalogue::specFor(text)->example));
}

} // namespace

bool hasFactor(const PoolView &pool, MfaFactor factor)
{
    const MfaDesign mfa = mfaDesign(pool);
    switch (factor) {
    case MfaFactor::Sms: return mfa.sms && mfa.wanted();
    case MfaFactor::App: return mfa.softwareToken;
    case MfaFactor::Email: return mfa.email;
    case MfaFactor::Passkey:
        return pool.listHas(f::Policies_SignInPolicy_AllowedFirstAuthFactors, "WEB_AUTHN") &&
               pool.get(f::mfa::WebAuthnConfiguration_FactorConfiguration) == kBothFactors;
    }
    return false;
}

std::vector<Edit> modeEdits(const PoolView &pool, std::string_view mode)
{
    std::vector<Edit> edits;
    setMode(pool, mode, edits);
    if (mode == "OFF") {
        for (const StructureField &factor : kFactorBlocks) {
            if (pool.find(factor.path()) != nullptr)
                edits.push_back(removeMember(factor.path()));
        }
    } else if (!mfaDesign(pool).hasFactor()) {
        edits.push_back(setMember(pool, f::mfa::SoftwareTokenMfaConfiguration_Enabled.path(), true));
    }
    return edits;
}

std::vector<Edit> factorEdits(const PoolView &pool, MfaFactor factor, bool wanted)
{
    std::vector<Edit> edits;
    switch (factor) {
    case MfaFactor::Passkey: return passkeyEdits(pool, wanted);
    case MfaFactor::Sms:
        if (!wanted && !canSendSms(pool) && pool.has(f::mfa::SmsMfaConfiguration))
            edits.push_back(removeMember(f::mfa::SmsMfaConfiguration.path()));
        if (!wanted || !mfaDesign(pool).sms)
            return edits;
        break;
    case MfaFactor::App: {
        const Path enabled = f::mfa::SoftwareTokenMfaConfiguration_Enabled.path();
        edits.push_back(wanted ? setMember(pool, enabled, true) : removeMember(enabled));
        break;
    }
    case MfaFactor::Email:
        edits.push_back(wanted ? emailOn(pool) : removeMember(f::mfa::EmailMfaConfiguration.path()));
        break;
    }
    if (wanted && !mfaDesign(pool).wanted())
        setMode(pool, "OPTIONAL", edits);
    return edits;
}

std::vector<std::string_view> lostByOff(const PoolView &pool)
{
    std::vector<std::string_view> lost;
    for (const StructureField &factor : kFactorBlocks) {
        if (pool.find(factor.path()) != nullptr)
            lost.push_back(factor.text);
    }
    return lost;
}

} // namespace pooldesigner
