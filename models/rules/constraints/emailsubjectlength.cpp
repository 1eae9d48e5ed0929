// SPDX-License-Identifier: MIT
#include "rules/constraints/checks.h"
#include "rules/constraints/membergroups.h"
#include "rules/edits.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

namespace {

// The subject of e-mail MFA has no bounds of its own, but its pattern asks for a character.
void checkEmailSubjectLength(const PoolView &pool, Report &report)
{
    checkDuties(pool, report);
    const Path path = f::mfa::EmailMfaConfiguration_Subject.path();
    if (pool.string(path) == "")
        report.add(path, message(QT_TRANSLATE_NOOP("Rules", "The subject is empty. Fill it in or leave it out.")))
            .fix(message(QT_TRANSLATE_NOOP("Rules", "Remove the empty subject")), {removeMember(path)});
}

} // namespace

constexpr Rule emailSubjectLength{
    .id = "email-subject-length",
    .severity = Severity::Error,
    .title = QT_TRANSLATE_NOOP("Rules", "An e-mail subject is empty or longer than 140 characters."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "Subjects have 1 to 140 characters. An empty one is refused by the aws CLI (“value: 0, "
                              "valid min length: 1”), a longer one by the service. Leave the member out to get the "
                              "standard subject."),
    .source = "run with awscli 2.9.19 against a loopback listener; repo badmintoncryer/cdk-preflight, "
              "rules/cognito/pf-cognito-verification-email-subject-length",
    .members = members::kEmailSubjects,
    .fixable = true,
    .check = checkEmailSubjectLength,
};

} // namespace pooldesigner::rules
