// SPDX-License-Identifier: MIT
#include "rules/constraints/textpattern.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kExternalIdEmptyMembers[] = {
    "SmsConfiguration.ExternalId", "SetUserPoolMfaConfig.SmsMfaConfiguration.SmsConfiguration.ExternalId"};

void reportExternalId(const PoolView &pool, const StringField &role, const StringField &id, Report &report)
{
    if (pool.get(role).value_or("").empty())
        return;
    const auto text = pool.get(id);
    if (!pool.has(id) || text == "")
        report.add(id.path(), message(QT_TRANSLATE_NOOP(
                                  "Rules", "There is no ExternalId for the role in SnsCallerArn. Choose one and "
                                           "put it into the trust policy of the role.")));
    else if (text && (text->size() > 1224 || !matchesPattern(*text, "[\\w+=,.@:/-]{2,}")))
        report.add(id.path(),
                   message(QT_TRANSLATE_NOOP("Rules", "ExternalId is not what IAM takes: 2 to 1224 letters, digits or "
                                                      "_ + = , . @ : / -. Change it here and in the role.")));
}

void checkExternalIdEmpty(const PoolView &pool, Report &report)
{
    reportExternalId(pool, f::SmsConfiguration_SnsCallerArn, f::SmsConfiguration_ExternalId, report);
    reportExternalId(pool, f::mfa::SmsMfaConfiguration_SmsConfiguration_SnsCallerArn,
                     f::mfa::SmsMfaConfiguration_SmsConfiguration_ExternalId, report);
}

} // namespace

constexpr Rule externalIdEmpty{
    .id = "external-id-empty",
    .severity = Severity::Warning,
    .confidence = Confidence::Medium,
    .title = QT_TRANSLATE_NOOP("Rules", "The role for SMS is assumed without a proper external id."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "The external id makes sure that nobody else can have Cognito use your role; without it "
                              "creation works only if the trust policy of the role asks for none. IAM wants 2 to 1224 "
                              "characters out of letters, digits and _ + = , . @ : / -. Choose an id and put the same "
                              "into the condition sts:ExternalId of the role."),
    .source = "run with awscli 2.9.19 against a loopback listener; IAM AssumeRole limits",
    .members = kExternalIdEmptyMembers,
    .check = checkExternalIdEmpty,
};

} // namespace pooldesigner::rules
