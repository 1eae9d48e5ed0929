// SPDX-License-Identifier: MIT
#include "rules/edits.h"
#include "rules/rulelist.h"
#include "rules/wording.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kPasswordPolicyPartialMembers[] = {"Policies.PasswordPolicy"};

void checkPasswordPolicyPartial(const PoolView &pool, Report &report)
{
    const Path path = f::Policies_PasswordPolicy.path();
    const Json *policy = pool.find(path);
    if (policy == nullptr || !policy->is_object() || policy->empty())
        return;
    std::vector<std::string_view> open;
    std::vector<Edit> demand;
    std::vector<Edit> waive;
    for (const std::string_view name : {"RequireUppercase", "RequireLowercase", "RequireNumbers", "RequireSymbols"}) {
        if (pool.hasPath(path.child(name)))
            continue;
        open.push_back(name);
        demand.push_back(setValue(path.child(name), true));
        waive.push_back(setValue(path.child(name), false));
    }
    if (open.empty())
        return;
    report
        .add(path,
             message(QT_TRANSLATE_NOOP("Rules",
                                       "PasswordPolicy does not say %1, which probably means false. Write every flag."),
                     {listed(open)}))
        .fix(message(QT_TRANSLATE_NOOP("Rules", "Write true, the default without a policy")), std::move(demand))
        .choice(message(QT_TRANSLATE_NOOP("Rules", "Write false")), std::move(waive));
}

} // namespace

constexpr Rule passwordPolicyPartial{
    .id = "password-policy-partial",
    .severity = Severity::Warning,
    .confidence = Confidence::Low,
    .title = QT_TRANSLATE_NOOP("Rules", "The password policy leaves some demands open."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "The demands default to true as long as PasswordPolicy is absent. Once it is given, "
                              "those it does not name are believed to become false, so a policy that only sets the "
                              "length may weaken passwords unnoticed. Write all four."),
    .source = "CreateUserPool output shapes; not measured here",
    .members = kPasswordPolicyPartialMembers,
    .fixable = true,
    .check = checkPasswordPolicyPartial,
};

} // namespace pooldesigner::rules
