// SPDX-License-Identifier: MIT
#include "review/story/chapters.h"
#include "rules/mfadesign.h"
#include "rules/passwordspace.h"
#include "rules/readings.h"

#include <algorithm>

namespace pooldesigner::story {

namespace {

constexpr std::int64_t kLongPassword = 12; // characters
constexpr std::int64_t kShortPassword = 8;

void addPasswords(const PoolView &pool, Chapter &chapter)
{
    const PasswordDemands demands = passwordDemands(pool);
    std::vector<std::string> kinds;
    if (demands.uppercase)
        kinds.push_back(words(QT_TRANSLATE_NOOP("Story", "a capital")));
    if (demands.lowercase)
        kinds.push_back(words(QT_TRANSLATE_NOOP("Story", "a small letter")));
    if (demands.numbers)
        kinds.push_back(words(QT_TRANSLATE_NOOP("Story", "a digit")));
    if (demands.symbols)
        kinds.push_back(words(QT_TRANSLATE_NOOP("Story", "a symbol")));
    const std::string length = std::to_string(demands.length);
    const StoryTone tone = demands.length >= kLongPassword                       ? StoryTone::Strong
                           : demands.length < kShortPassword || kinds.size() < 3 ? StoryTone::Weak
                                                                                 : StoryTone::Plain;
    chapter.say(tone,
                kinds.empty()
                    ? words(QT_TRANSLATE_NOOP("Story", "Passwords have at least %1 characters of any kind."), {length})
                    : words(QT_TRANSLATE_NOOP("Story", "Passwords have at least %1 characters, among them %2."),
                            {length, together(kinds)}),
                {f::Policies_PasswordPolicy.path()});
    const auto history = pool.get(f::Policies_PasswordPolicy_PasswordHistorySize);
    if (history && *history > 0)
        chapter.strong(words(QT_TRANSLATE_NOOP("Story", "The last %1 passwords cannot be used again."),
                             {std::to_string(*history)}),
                       {f::Policies_PasswordPolicy_PasswordHistorySize.path()});
}

// Only this call, or a design of one's own, tells the factors; the importer assumes one where an export needs one.
bool factorsAreKnown(const PoolView &pool)
{
    return !pool.hasContent(Path().child("origin")) || pool.hasPath(answersPath(AnsweredCall::GetUserPoolMfaConfig));
}

std::string factors(const MfaDesign &mfa)
{
    std::vector<std::string> names;
    if (mfa.softwareToken)
        names.push_back(words(QT_TRANSLATE_NOOP("Story", "an authenticator app")));
    if (mfa.sms)
        names.push_back(words(QT_TRANSLATE_NOOP("Story", "text messages")));
    if (mfa.email)
        names.push_back(words(QT_TRANSLATE_NOOP("Story", "e-mail")));
    return names.empty() ? words(QT_TRANSLATE_NOOP("Story", "nothing that works")) : either(names);
}

void addMfa(const PoolView &pool, Chapter &chapter)
{
    const MfaDesign mfa = mfaDesign(pool);
    const std::vector<Path> places{mfa.modePath};
    if (mfa.required())
        chapter.strong(words(QT_TRANSLATE_NOOP("Story", "Everybody needs a second factor to sign in.")), places);
    else if (mfa.wanted())
        chapter.plain(words(QT_TRANSLATE_NOOP("Story", "People may set up a second factor; nobody has to.")), places);
    else
        chapter.weak(words(QT_TRANSLATE_NOOP("Story", "There is no second factor: a password that leaks opens the "
                                                      "account.")),
                     places);
    if (!mfa.wanted())
        return;
    if (factorsAreKnown(pool))
        chapter.plain(words(QT_TRANSLATE_NOOP("Story", "The second factor is %1."), {factors(mfa)}),
                      {Path(Operation::SetUserPoolMfaConfig)});
    else
        chapter.unknown(words(QT_TRANSLATE_NOOP("Story", "Which second factors work, an export does not tell.")),
                        {Path(Operation::SetUserPoolMfaConfig)});
}

void addThreats(const PoolView &pool, Chapter &chapter)
{
    const std::vector<Path> places{f::UserPoolAddOns_AdvancedSecurityMode.path()};
    const std::string_view mode = pool.get(f::UserPoolAddOns_AdvancedSecurityMode).value_or("OFF");
    if (mode == "ENFORCED")
        chapter.strong(words(QT_TRANSLATE_NOOP("Story", "Sign-ins that look like an attack are acted on.")), places);
    else if (mode == "AUDIT")
        chapter.plain(words(QT_TRANSLATE_NOOP("Story", "Sign-ins that look like an attack are written down and let "
                                                       "through.")),
                      places);
    else
        chapter.weak(words(QT_TRANSLATE_NOOP("Story", "Nothing looks for sign-ins that are an attack.")), places);
}

// What describe-risk-configuration said, for the whole pool or for one client.
void addRisk(const PoolView &pool, Chapter &chapter)
{
    for (const Answer &answer : answersTo(AnsweredCall::DescribeRiskConfiguration, pool.config())) {
        const Path leaked = answer.path.child("CompromisedCredentialsRiskConfiguration").child("Actions");
        if (pool.string(leaked.child("EventAction")) == "BLOCK")
            chapter.strong(words(QT_TRANSLATE_NOOP("Story", "Passwords that are known to be leaked are refused.")),
                           {leaked.child("EventAction")});
        else
            chapter.weak(words(QT_TRANSLATE_NOOP("Story", "Passwords that are known to be leaked are accepted.")),
                         {leaked.child("EventAction")});
        const Path high = answer.path.child("AccountTakeoverRiskConfiguration").child("Actions").child("HighAction");
        const std::string_view action = pool.string(high.child("EventAction")).value_or("NO_ACTION");
        if (action == "NO_ACTION")
            chapter.weak(words(QT_TRANSLATE_NOOP("Story", "Even the riskiest sign-ins go through.")),
                         {high.child("EventAction")});
        else if (action == "BLOCK")
            chapter.strong(words(QT_TRANSLATE_NOOP("Story", "The riskiest sign-ins are blocked.")),
                           {high.child("EventAction")});
        else
            chapter.strong(words(QT_TRANSLATE_NOOP("Story", "The riskiest sign-ins need a second factor.")),
                           {high.child("EventAction")});
    }
}

void addRecovery(const PoolView &pool, Chapter &chapter)
{
    std::vector<RecoveryMechanism> mechanisms = recoveryMechanisms(pool);
    std::ranges::stable_sort(mechanisms, {}, [](const RecoveryMechanism &one) { return one.priority.value_or(99); });
    const std::vector<Path> places{f::AccountRecoverySetting_RecoveryMechanisms.path()};
    std::vector<std::string> ways;
    for (const RecoveryMechanism &mechanism : mechanisms) {
        if (mechanism.name == "verified_email")
            ways.push_back(words(QT_TRANSLATE_NOOP("Story", "a code by e-mail")));
        else if (mechanism.name == "verified_phone_number")
            ways.push_back(words(QT_TRANSLATE_NOOP("Story", "a code by text message")));
    }
    if (!ways.empty())
        chapter.plain(words(QT_TRANSLATE_NOOP("Story", "Whoever forgets the password gets %1."), {either(ways)}),
                      places);
    else if (!mechanisms.empty())
        chapter.plain(words(QT_TRANSLATE_NOOP("Story", "Whoever forgets the password has to ask an administrator.")),
                      places);
    else
        chapter.plain(words(QT_TRANSLATE_NOOP("Story", "How people get back in who forgot the password is left to the "
                                                       "service: by text message where they have a number, else by "
                                                       "e-mail.")),
                      places);
}

void addRest(const PoolView &pool, Chapter &chapter)
{
    const Path deletion = f::DeletionProtection.path();
    if (pool.get(f::DeletionProtection) == "ACTIVE")
        chapter.strong(words(QT_TRANSLATE_NOOP("Story", "The pool cannot be deleted by a slip.")), {deletion});
    else
        chapter.weak(words(QT_TRANSLATE_NOOP("Story", "One call deletes the pool and everybody in it.")), {deletion});
    const Path devices = f::DeviceConfiguration.path();
    if (pool.hasPath(devices))
        chapter.plain(pool.get(f::DeviceConfiguration_DeviceOnlyRememberedOnUserPrompt) == true
                          ? words(QT_TRANSLATE_NOOP("Story", "Devices are remembered when people ask for it."))
                          : words(QT_TRANSLATE_NOOP("Story", "Every device that people sign in on is remembered.")),
                      {devices});
    for (const Answer &answer : answersTo(AnsweredCall::GetWebAclForResource, pool.config())) {
        const auto name = pool.string(answer.path.child("Name"));
        chapter.strong(words(QT_TRANSLATE_NOOP("Story", "A web ACL stands in front of the pool: %1."),
                             {quotedForPeople(name.value_or(""))}),
                       {answer.path});
    }
}

} // namespace

StoryChapter protection(const PoolView &pool)
{
    Chapter chapter(StoryTopic::Protection, QT_TRANSLATE_NOOP("Story", "What protects them"));
    addPasswords(pool, chapter);
    addMfa(pool, chapter);
    addThreats(pool, chapter);
    addRisk(pool, chapter);
    addRecovery(pool, chapter);
    addRest(pool, chapter);
    return std::move(chapter).done();
}

} // namespace pooldesigner::story
