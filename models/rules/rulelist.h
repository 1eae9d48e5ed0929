// SPDX-License-Identifier: MIT
#pragma once

#include "rules/rule.h"

// One constant a rule, each defined in the file of its name under constraints/, values/ or cross/.
namespace pooldesigner::rules {

// One value against its row of the catalogue.
extern const Rule type, unknownMember, requiredMember, textLength, pattern, enumValue, numberRange, listSize,
    poolNameRequired, poolNameLength, poolNameCharset, passwordMinLength, passwordHistoryRange, temporaryDaysRange,
    smsTextLength, smsCodePlaceholder, smsLineBreak, emailCodePlaceholder, emailLinkPlaceholder, emailBodyLength,
    emailSubjectLength, emailCharset, inviteCodePlaceholder, inviteUsernamePlaceholder, arnShape, kmsKeyArn,
    regionCodeLength, replyToFormat, configurationSetCharset, schemaSize, attributeNameLength, attributeNameCharset,
    tagKeyLength, recoverySize, firstFactorsSize, acrValues, usernameConfigurationEmpty, senderVersionMissing,
    addonsModeMissing, domainPrefixShape;

// One value against what the catalogue cannot say.
extern const Rule temporaryDaysZero, smsSegments, emailLinkWordsEmpty, placeholderLookalike,
    usernamePlaceholderElsewhere, lambdaArnKind, lambdaRegion, lambdaQualifierMissing, kmsRegion, snsRoleAccount,
    snsRoleKind, snsRegion, externalIdEmpty, sesArnKind, sesArnAccount, sesRegion, fromFormat, fromLocalPartAscii,
    fromDomain, attributeNamePrefix, tagKeyReserved, tagCount, tagCharset, firstFactorSoftwareToken, listDuplicates;

// Several members against each other.
extern const Rule aliasUsernameExclusive, signinAttributeUnverified, preferredUsernameRequired,
    preferredUsernameWithEmailLogin, caseSensitive, phoneVerificationNeedsSms, updateVerificationSubset,
    updateVerificationMissing, linkOptionNeedsLinkText, bothEmailStyles, linkNeedsDomain, legacyEmailWithLink,
    legacyAndTemplateDiffer, developerNeedsSourceArn, fromNeedsSourceArn, defaultAccountWithSourceArn,
    mfaNeedsSmsAtCreate, mfaOffWithFactor, mfaOnWithoutFactor, mfaOnFirstFactorOtp, mfaOnFirstFactorPasskey,
    smsOtpNeedsSms, emailMfaNeedsSes, emailMfaRecovery, smsMfaRecovery, deviceTrackingByFalse, unusedDaysConflict,
    recoveryAdminOnly, recoveryDuplicate, recoveryChannelUnverified, recoveryPhoneWithoutSms, recoveryAbsent,
    passwordWeak, passwordPolicyPartial, deletionProtection, unconfirmableUsers, customRequired, customTypeMissing,
    standardNameTypo, standardTypeChanged, listedAttributeImmutable, requiredImmutable, schemaNameDuplicate,
    stringBoundsOrder, stringBoundsMax, boundsNotNumbers, numberBoundsOrder, constraintsWrongType, customSenderNeedsKms,
    kmsUnused, pretokenArnsDiffer, customAuthTrio, tierThreatProtection, tierPasswordless, tierPretoken,
    tierPasswordHistory, tierEmailMfa, passwordFirstFactor, emptyBlock, newerMemberOldCli, immutableSignin,
    immutableCase, immutableRequired, immutableCustom, domainPrefixReserved;

} // namespace pooldesigner::rules
