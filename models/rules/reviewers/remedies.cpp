// SPDX-License-Identifier: MIT
#include "rules/reviewers/remedies.h"

#include "rules/editing.h"
#include "rules/edits.h"

namespace pooldesigner {

namespace {

struct Remedy {
    std::string_view member;
    std::string_view value; // JSON text
};

// From mild to strict.
constexpr Remedy kRemedies[] = {
    {"Policies.PasswordPolicy.MinimumLength", "8"},
    {"Policies.PasswordPolicy.MinimumLength", "14"},
    {"Policies.PasswordPolicy.RequireLowercase", "true"},
    {"Policies.PasswordPolicy.RequireUppercase", "true"},
    {"Policies.PasswordPolicy.RequireNumbers", "true"},
    {"Policies.PasswordPolicy.RequireSymbols", "true"},
    {"Policies.PasswordPolicy.TemporaryPasswordValidityDays", "7"},
    {"MfaConfiguration", "\"OPTIONAL\""},
    {"MfaConfiguration", "\"ON\""},
    {"UserPoolAddOns.AdvancedSecurityMode", "\"AUDIT\""},
    {"UserPoolAddOns.AdvancedSecurityMode", "\"ENFORCED\""},
    {"UserPoolAddOns.AdvancedSecurityAdditionalFlows.CustomAuthMode", "\"ENFORCED\""},
    {"DeletionProtection", "\"ACTIVE\""},
    {"AdminCreateUserConfig.AllowAdminCreateUserOnly", "true"},
    {"UserPoolTier", "\"PLUS\""},
};

} // namespace

void offerRemedies(const ReviewerCheck &check, const PoolView &pool, std::string_view member, Report::Entry &finding)
{
    const auto path = Path::parse(member);
    for (const Remedy &remedy : kRemedies) {
        if (remedy.member != member || !path)
            continue;
        const Json value = Json::parse(remedy.value);
        const std::vector<Edit> edits{setMember(pool, *path, value)};
        // The check itself knows whether it is content; it may go on to ask for another member.
        PoolConfig changed = pool.config();
        if (!applyEdits(changed, edits) || check.failing(PoolView(changed)) == member)
            continue;
        const std::string shown = value.is_string() ? value.get<std::string>() : std::string(remedy.value);
        finding.choice(message(QT_TRANSLATE_NOOP("Rules", "Set %1 to %2"), {path->name(), shown}), edits);
    }
}

} // namespace pooldesigner
