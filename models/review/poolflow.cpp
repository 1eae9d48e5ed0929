// SPDX-License-Identifier: MIT
#include "review/poolflow.h"

#include "review/story/chapters.h"
#include "rules/mfadesign.h"

namespace pooldesigner {

namespace {

using story::words;
using Kind = FlowStep::Kind;

class Flow {
public:
    Flow(const PoolView &pool, const char *title) : m_pool(&pool), m_flow{.title = words(title), .steps = {}} {}

    void person(const char *title, std::string detail, Path place)
    {
        m_flow.steps.push_back({Kind::Person, words(title), std::move(detail), std::move(place)});
    }
    void service(const char *title, std::string detail, Path place)
    {
        m_flow.steps.push_back({Kind::Service, words(title), std::move(detail), std::move(place)});
    }
    // Only where the pool has the trigger.
    void trigger(std::string_view name)
    {
        if (!m_pool->hasPath(f::LambdaConfig.path().child(name)))
            return;
        const Path place = story::functionPlace(name);
        m_flow.steps.push_back({Kind::Function, std::string(name), story::functionAt(*m_pool, place), place});
    }
    PoolFlow done() && { return std::move(m_flow); }

private:
    const PoolView *m_pool;
    PoolFlow m_flow;
};

std::string attributes(const PoolView &pool, const ListField &list)
{
    std::vector<std::string> names;
    for (const std::string_view name : pool.strings(list))
        names.push_back(story::attributeWords(name));
    return story::either(names);
}

std::string signInNames(const PoolView &pool)
{
    const std::string instead = attributes(pool, f::UsernameAttributes);
    if (!instead.empty())
        return instead;
    const std::string name = words(QT_TRANSLATE_NOOP("Story", "user name"));
    const std::string aliases = attributes(pool, f::AliasAttributes);
    return aliases.empty() ? name : story::either({name, aliases});
}

PoolFlow signUp(const PoolView &pool)
{
    Flow flow(pool, QT_TRANSLATE_NOOP("Story", "Sign-up"));
    const Path closed = f::AdminCreateUserConfig_AllowAdminCreateUserOnly.path();
    if (pool.boolean(closed) == true) {
        flow.person(QT_TRANSLATE_NOOP("Story", "Administrator"), words(QT_TRANSLATE_NOOP("Story", "adds the person")),
                    closed);
        flow.trigger("PreSignUp");
        flow.service(QT_TRANSLATE_NOOP("Story", "Invitation"),
                     words(QT_TRANSLATE_NOOP("Story", "with a password for the first time")),
                     f::AdminCreateUserConfig_InviteMessageTemplate.path());
        flow.person(QT_TRANSLATE_NOOP("Story", "Own password"), {}, f::Policies_PasswordPolicy.path());
        return std::move(flow).done();
    }
    flow.person(QT_TRANSLATE_NOOP("Story", "Signs up"), signInNames(pool), f::UsernameAttributes.path());
    flow.trigger("PreSignUp");
    const std::string verified = attributes(pool, f::AutoVerifiedAttributes);
    if (verified.empty())
        flow.person(QT_TRANSLATE_NOOP("Story", "Administrator"), words(QT_TRANSLATE_NOOP("Story", "has to confirm")),
                    f::AutoVerifiedAttributes.path());
    else if (pool.get(f::VerificationMessageTemplate_DefaultEmailOption) == "CONFIRM_WITH_LINK")
        flow.service(QT_TRANSLATE_NOOP("Story", "Link to follow"), verified,
                     f::VerificationMessageTemplate_DefaultEmailOption.path());
    else
        flow.service(QT_TRANSLATE_NOOP("Story", "Code to type"), verified, f::AutoVerifiedAttributes.path());
    flow.trigger("PostConfirmation");
    flow.service(QT_TRANSLATE_NOOP("Story", "Confirmed"), {}, f::AutoVerifiedAttributes.path());
    return std::move(flow).done();
}

std::string firstFactors(const PoolView &pool)
{
    std::vector<std::string> names;
    for (const std::string_view factor : pool.strings(f::Policies_SignInPolicy_AllowedFirstAuthFactors))
        names.push_back(story::factorWords(factor));
    return names.empty() ? story::factorWords("PASSWORD") : story::either(names);
}

void addSecondFactor(const PoolView &pool, Flow &flow)
{
    const MfaDesign mfa = mfaDesign(pool);
    if (!mfa.wanted())
        return;
    flow.service(QT_TRANSLATE_NOOP("Story", "Second factor"),
                 mfa.required() ? words(QT_TRANSLATE_NOOP("Story", "always"))
                                : words(QT_TRANSLATE_NOOP("Story", "where people set one up")),
                 mfa.modePath);
}

PoolFlow signIn(const PoolView &pool)
{
    Flow flow(pool, QT_TRANSLATE_NOOP("Story", "Sign-in"));
    flow.person(QT_TRANSLATE_NOOP("Story", "Gives a name"), signInNames(pool), f::UsernameAttributes.path());
    flow.trigger("PreAuthentication");
    flow.person(QT_TRANSLATE_NOOP("Story", "Proves it"), firstFactors(pool),
                f::Policies_SignInPolicy_AllowedFirstAuthFactors.path());
    flow.trigger("UserMigration");
    flow.trigger("DefineAuthChallenge");
    flow.trigger("CreateAuthChallenge");
    flow.trigger("VerifyAuthChallengeResponse");
    const std::string_view threats = pool.get(f::UserPoolAddOns_AdvancedSecurityMode).value_or("OFF");
    if (threats == "ENFORCED" || threats == "AUDIT")
        flow.service(QT_TRANSLATE_NOOP("Story", "Threat check"),
                     threats == "AUDIT" ? words(QT_TRANSLATE_NOOP("Story", "only written down"))
                                        : words(QT_TRANSLATE_NOOP("Story", "acts on what it sees")),
                     f::UserPoolAddOns_AdvancedSecurityMode.path());
    addSecondFactor(pool, flow);
    flow.trigger("PostAuthentication");
    if (pool.has(f::LambdaConfig_PreTokenGenerationConfig))
        flow.trigger("PreTokenGenerationConfig");
    else
        flow.trigger("PreTokenGeneration");
    flow.service(QT_TRANSLATE_NOOP("Story", "Tokens"), {}, f::UserPoolTier.path());
    return std::move(flow).done();
}

} // namespace

std::vector<PoolFlow> poolFlows(const PoolConfig &design)
{
    const PoolView pool(design);
    return {signUp(pool), signIn(pool)};
}

} // namespace pooldesigner
