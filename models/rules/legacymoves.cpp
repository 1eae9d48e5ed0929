// SPDX-License-Identifier: MIT
#include "rules/legacymoves.h"

#include "rules/editing.h"
#include "rules/edits.h"
#include "rules/passwordspace.h"
#include "rules/placeholders.h"
#include "rules/readings.h"

#include <utility>

namespace pooldesigner {

namespace {

// A policy that says what the service demands without one.
Json spelledOutPolicy(std::int64_t days)
{
    const PasswordDemands service;
    return Json{
        {"MinimumLength", service.length},       {"RequireUppercase", service.uppercase},
        {"RequireLowercase", service.lowercase}, {"RequireNumbers", service.numbers},
        {"RequireSymbols", service.symbols},     {"TemporaryPasswordValidityDays", days},
    };
}

std::vector<Edit> movedText(const PoolView &pool, const StringField &old, const StringField &current)
{
    const auto text = pool.get(old);
    if (!text)
        return {};
    const Edit removal = removeMember(old.path());
    if (pool.get(current))
        return {removal};
    if (!isAbsent(pool, current.path()))
        return {};
    return {setMember(pool, current.path(), *text), removal};
}

} // namespace

std::vector<Edit> movedValidityDays(const PoolView &pool)
{
    const Path old = f::AdminCreateUserConfig_UnusedAccountValidityDays.path();
    const Path current = f::Policies_PasswordPolicy_TemporaryPasswordValidityDays.path();
    const Path policy = f::Policies_PasswordPolicy.path();
    const auto days = pool.get(f::AdminCreateUserConfig_UnusedAccountValidityDays);
    if (!days)
        return {};
    if (pool.get(f::Policies_PasswordPolicy_TemporaryPasswordValidityDays))
        return {removeMember(old)};
    if (!isAbsent(pool, current))
        return {};
    const Edit move =
        hasNoMembers(pool, policy) ? setMember(pool, policy, spelledOutPolicy(*days)) : setMember(pool, current, *days);
    return {move, removeMember(old)};
}

std::vector<Edit> movedMessageTexts(const PoolView &pool)
{
    const std::string_view mail = pool.get(f::EmailVerificationMessage).value_or(std::string_view{});
    const bool byLink = hasLink(mail) && !hasCode(mail);
    const std::pair<const StringField &, const StringField &> moves[] = {
        {f::SmsVerificationMessage, f::VerificationMessageTemplate_SmsMessage},
        {f::EmailVerificationMessage,
         byLink ? f::VerificationMessageTemplate_EmailMessageByLink : f::VerificationMessageTemplate_EmailMessage},
        {f::EmailVerificationSubject,
         byLink ? f::VerificationMessageTemplate_EmailSubjectByLink : f::VerificationMessageTemplate_EmailSubject},
    };
    // Each move is worked out on what the one before it leaves, such as a template that was null.
    PoolConfig draft = pool.config();
    std::vector<Edit> all;
    for (const auto &[old, current] : moves) {
        const std::vector<Edit> edits = movedText(PoolView(draft), old, current);
        applyEdits(draft, edits);
        all.insert(all.end(), edits.begin(), edits.end());
    }
    return all;
}

} // namespace pooldesigner
