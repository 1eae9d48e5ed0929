// SPDX-License-Identifier: MIT
#include "rules/constraints/assignment.h"

#include "catalogue/catalogue.h"
#include "rules/constraints/membergroups.h"
#include "rules/places.h"

#include <algorithm>
#include <unordered_map>
#include <vector>

namespace pooldesigner {

namespace {

struct Assignment {
    Constraint constraint;
    std::span<const std::string_view> members;
    std::string_view rule;
};

using enum Constraint;

constexpr Assignment kAssignments[] = {
    {Missing, members::kPoolName, "pool-name-required"},
    {TooShort, members::kPoolName, "pool-name-required"},
    {TooLong, members::kPoolName, "pool-name-length"},
    {Pattern, members::kPoolName, "pool-name-charset"},

    {Range, members::kMinimumLength, "password-min-length"},
    {Range, members::kPasswordHistory, "password-history-range"},
    {Range, members::kValidityDays, "temporary-days-range"},

    {TooShort, members::kSmsTexts, "sms-text-length"},
    {TooLong, members::kSmsTexts, "sms-text-length"},
    {Pattern, members::kSmsCodeTexts, "sms-code-placeholder"}, // with sms-line-break
    {TooShort, members::kEmailBodies, "email-body-length"},
    {TooLong, members::kEmailBodies, "email-body-length"},
    {TooShort, members::kEmailSubjects, "email-subject-length"},
    {TooLong, members::kEmailSubjects, "email-subject-length"},
    {Pattern, members::kEmailCodeBodies, "email-code-placeholder"}, // with email-charset
    {Pattern, members::kEmailLinkBody, "email-link-placeholder"},   // with email-charset
    {Pattern, members::kEmailSubjects, "email-charset"},
    {Pattern, members::kInviteEmail, "email-charset"},

    {TooShort, members::kArns, "arn-shape"},
    {TooLong, members::kArns, "arn-shape"},
    {Pattern, members::kArns, "arn-shape"},
    {TooShort, members::kKmsKeys, "kms-key-arn"},
    {TooLong, members::kKmsKeys, "kms-key-arn"},
    {Pattern, members::kKmsKeys, "kms-key-arn"},

    {TooShort, members::kRegions, "region-code-length"},
    {TooLong, members::kRegions, "region-code-length"},
    {TooShort, members::kConfigurationSet, "configuration-set-charset"},
    {TooLong, members::kConfigurationSet, "configuration-set-charset"},
    {Pattern, members::kConfigurationSet, "configuration-set-charset"},
    {Pattern, members::kReplyTo, "reply-to-format"},

    {Size, members::kSchema, "schema-size"},
    {TooShort, members::kAttributeName, "attribute-name-length"},
    {TooLong, members::kAttributeName, "attribute-name-length"},
    {Pattern, members::kAttributeName, "attribute-name-charset"},
    {TooShort, members::kTags, "tag-key-length"},
    {TooLong, members::kTags, "tag-key-length"},
    {Size, members::kRecovery, "recovery-size"},
    {Range, members::kRecovery, "recovery-size"},
    {Size, members::kFirstFactors, "first-factors-size"},

    {Missing, members::kCaseSensitive, "username-configuration-empty"},
    {Missing, members::kSecurityMode, "addons-mode-missing"},
    {Missing, members::kVersionedTriggers, "sender-version-missing"},
    {Value, members::kAcrLevels, "acr-values"},

    {TooShort, members::kDomain, "domain-prefix-shape"},
    {TooLong, members::kDomain, "domain-prefix-shape"},
    {Pattern, members::kDomain, "domain-prefix-shape"},
};

std::string_view genericRule(Constraint constraint)
{
    switch (constraint) {
    case Missing: return "required-member";
    case Type: return "type";
    case TooShort:
    case TooLong: return "text-length";
    case Pattern: return "pattern";
    case Value: return "enum-value";
    case Range: return "number-range";
    case Size: return "list-size";
    }
    return {};
}

// Either generation may bound the member; the check asks the right one for the number.
template <typename Get>
bool someGeneration(const FieldSpec &spec, Get get)
{
    return get(spec.limits) || (spec.olderLimits && get(*spec.olderLimits));
}

using Duties = std::unordered_map<std::string_view, std::vector<Duty>>;

Duties makeDuties()
{
    Duties duties;
    for (const FieldSpec *spec : catalogue::all()) {
        if (spec->operation == Operation::DescribeUserPool)
            continue;
        for (const Constraint constraint : kConstraints) {
            if (demands(*spec, constraint))
                duties[ruleFor(*spec, constraint)].push_back({constraint, spec});
        }
    }
    return duties;
}

} // namespace

bool demands(const FieldSpec &spec, Constraint constraint)
{
    const bool text = spec.kind == Kind::String;
    const bool key = spec.path.ends_with("{key}");
    switch (constraint) {
    case Missing: // the pool id of a follow-up call is filled in when the command is made
        return (spec.required || spec.requiredByOlder) && spec.path != "UserPoolId";
    case Type: return !key;
    case TooShort: return text && someGeneration(spec, [](const Limits &l) { return l.min.value_or(0) > 0; });
    case TooLong: return text && spec.limits.max.has_value();
    case Pattern: return text && !spec.limits.pattern.empty();
    case Value: return text && !spec.values.empty();
    case Range: return spec.kind == Kind::Integer && (spec.limits.min || spec.limits.max);
    case Size: return (spec.kind == Kind::List || spec.kind == Kind::Map) && (spec.limits.min || spec.limits.max);
    }
    return false;
}

std::string_view ruleFor(const FieldSpec &spec, Constraint constraint)
{
    for (const Assignment &assignment : kAssignments) {
        const auto isSpec = [&](std::string_view member) { return memberSpec(member) == &spec; };
        if (assignment.constraint == constraint && std::ranges::any_of(assignment.members, isSpec))
            return assignment.rule;
    }
    return genericRule(constraint);
}

std::span<const Duty> dutiesOf(std::string_view rule)
{
    static const Duties duties = makeDuties();
    const auto found = duties.find(rule);
    return found == duties.end() ? std::span<const Duty>{} : std::span<const Duty>(found->second);
}

} // namespace pooldesigner
