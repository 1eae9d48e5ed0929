// SPDX-License-Identifier: MIT
#pragma once

#include "rules/rule.h"

// One constant a rule, each defined in the file of its name under constraints/ (one value against its row of the
// catalogue) or cross/ (several members against each other). The order is that of the rule collection.
namespace pooldesigner::rules
{

extern const Rule type;
extern const Rule unknownMember;
extern const Rule requiredMember;
extern const Rule textLength;
extern const Rule pattern;
extern const Rule enumValue;
extern const Rule numberRange;
extern const Rule listSize;
extern const Rule poolNameRequired;
extern const Rule poolNameLength;
extern const Rule poolNameCharset;
extern const Rule passwordMinLength;
extern const Rule passwordHistoryRange;
extern const Rule temporaryDaysRange;
extern const Rule smsTextLength;
extern const Rule emailBodyLength;
extern const Rule emailSubjectLength;
extern const Rule regionCodeLength;
extern const Rule replyToFormat;
extern const Rule configurationSetCharset;
extern const Rule schemaSize;
extern const Rule attributeNameCharset;
extern const Rule tagKeyLength;
extern const Rule recoverySize;
extern const Rule aliasUsernameExclusive;
extern const Rule caseSensitive;
extern const Rule usernameConfigurationEmpty;
extern const Rule phoneVerificationNeedsSms;
extern const Rule mfaNeedsSmsAtCreate;
extern const Rule unusedDaysConflict;
extern const Rule listedAttributeImmutable;
extern const Rule senderVersionMissing;
extern const Rule addonsModeMissing;

} // namespace pooldesigner::rules
