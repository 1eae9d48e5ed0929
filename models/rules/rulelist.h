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
extern const Rule temporaryDaysZero, smsSegments, emailLinkWordsEmpty, placeholderInSubject, placeholderLookalike,
    usernamePlaceholderElsewhere, htmlEmailSize, lambdaArnKind, lambdaRegion, lambdaQualifierMissing, kmsRegion,
    snsRoleAccount, snsRoleKind, snsRegion, externalIdEmpty, sesArnKind, sesArnAccount, sesRegion, fromFormat,
    fromLocalPartAscii, fromDomain, attributeNamePrefix, attributeNameRisky, tagKeyReserved, tagCount, tagCharset,
    firstFactorSoftwareToken, listDuplicates, eumsRegion, recoveryPriorityGap, subListed, verifiedFlagsListed,
    developerOnly, migrationNeedsPasswordFlow, openDcrM2m, dcrEmptyMeansOn, immutableIssuerKey, customDomainCertRegion,
    poolNameDuplicate, sesSandbox, smsRoleTrust, smsRoleAccess, triggerPermission, immutableName, listWithComma,
    stringBeginsWithFile, importStandardAttributes, tagMissing, poolNamePattern, attributeNamePattern,
    smsConfigurationFailure, emailConfigurationFailure, securityAttributeMutable, poolUnchanged;

// Several members against each other.
extern const Rule aliasUsernameExclusive, signinAttributeUnverified, preferredUsernameRequired,
    preferredUsernameWithEmailLogin, aliasTakeover, caseSensitive, requiredEmailWithPhoneLogin,
    phoneVerificationNeedsSms, updateVerificationSubset, updateVerificationMissing, linkOptionNeedsLinkText,
    bothEmailStyles, linkNeedsDomain, legacyEmailWithLink, legacyAndTemplateDiffer, legacyMessageMembers,
    customMessageAndTexts, inviteUnused, developerNeedsSourceArn, fromNeedsSourceArn, defaultAccountWithSourceArn,
    configurationSetNeedsDeveloper, defaultMailerVolume, mfaNeedsSmsAtCreate, mfaOffWithFactor, mfaOnWithoutFactor,
    mfaOnFirstFactorOtp, mfaOnFirstFactorPasskey, smsOtpNeedsSms, emailMfaNeedsSes, emailMfaRecovery, smsMfaRecovery,
    mfaSmsMessageUnused, mfaOff, adaptiveMfaOptional, snsOrEums, deviceTrackingByFalse, deviceWithoutMfa,
    unusedDaysConflict, unusedDaysAlone, recoveryAdminOnly, recoveryDuplicate, recoveryChannelUnverified,
    recoveryPhoneWithoutSms, recoveryAbsent, passwordWeak, passwordPolicyPartial, deletionProtection,
    unconfirmableUsers, emailVerificationWithoutRequired, customRequired, customTypeMissing, standardNameTypo,
    standardTypeChanged, listedAttributeImmutable, requiredImmutable, requiredUnusual, schemaNameDuplicate,
    stringBoundsOrder, stringBoundsMax, boundsNotNumbers, numberBoundsOrder, constraintsWrongType,
    stringConstraintsEmpty, constraintsWithoutType, customSenderNeedsKms, kmsUnused, pretokenArnsDiffer,
    pretokenBothVersion, customAuthTrio, tierThreatProtection, tierSeedAddons, tierPasswordless, tierPretoken,
    tierPasswordHistory, tierEmailMfa, tierDcrAcr, tierDefaultCost, plusWithoutFeatures, passwordFirstFactor,
    choiceNeedsClientFlow, otpEmailLimit, keyConfigPair, emptyBlock, newerMemberOldCli, immutableSignin, immutableCase,
    immutableRequired, immutableCustom, domainPrefixReserved, customDomainFqdn, usernameAttributesChoice,
    emailTextNeedsDeveloper, mfaOnIsLaterOnlyViaMfaCall, mfaCallReplaces, smsMfaCannotBeDropped, mfaOptionalNotPrompted,
    smsSandbox, selfSignupOpen, immutableTempDays, updateResetsRest, updateChain, deleteProtected, skeletonPlaceholders,
    severalAccounts, defaultMailerUsers, essentialsWithoutFeatures;

// App clients, of which other calls tell.
extern const Rule clientImplicitGrant, clientCallbackPlain, clientTellsUsers, clientKeepsTokens, clientPlainPasswords,
    clientOldFlows, clientLongSessions;

} // namespace pooldesigner::rules
