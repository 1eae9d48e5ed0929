// SPDX-License-Identifier: MIT
#include "rules/arn.h"
#include "rules/constraints/membergroups.h"
#include "rules/edits.h"
#include "rules/places.h"
#include "rules/rulelist.h"
#include "rules/wording.h"

namespace pooldesigner::rules {

namespace {

void checkKmsKeyArn(const PoolView &pool, Report &report)
{
    for (const Place &place : placesOf(pool, members::kKmsKeys)) {
        const auto text = place.text();
        const auto arn = Arn::read(text.value_or(""));
        if (!text || (arn && isKmsKey(*arn)))
            continue;
        auto found = report.add(place.path(), message(QT_TRANSLATE_NOOP("Rules", "%1 %2 is not the ARN of a key. Write "
                                                                                 "arn:aws:kms:region:account:key/id."),
                                                      {memberName(place), shownText(*text)}));
        if (text->empty())
            found.fix(message(QT_TRANSLATE_NOOP("Rules", "Remove the empty %1"), {memberName(place)}),
                      {removeMember(place.path())});
    }
}

} // namespace

constexpr Rule kmsKeyArn{
    .id = "kms-key-arn",
    .severity = Severity::Error,
    .title = QT_TRANSLATE_NOOP("Rules", "A KMS key is not named by its key ARN."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "A key id or an alias name fails with the pattern of ARNs. An alias ARN fits the "
                              "pattern, but Cognito makes its grant on keys, so it does not work either. Write the "
                              "full ARN of the key: arn:aws:kms:<region>:<account>:key/<id>."),
    .source = "https://github.com/awsdocs/amazon-cognito-developer-guide/issues/44",
    .members = members::kKmsKeys,
    .fixable = true,
    .check = checkKmsKeyArn,
};

} // namespace pooldesigner::rules
