// SPDX-License-Identifier: MIT
#include "rules/rulelist.h"

#include "rules/validator.h"

#include <algorithm>

namespace pooldesigner
{

namespace
{

constexpr const Rule *kRules[] = {
    &rules::type,
    &rules::unknownMember,
    &rules::requiredMember,
    &rules::textLength,
    &rules::pattern,
    &rules::enumValue,
    &rules::numberRange,
    &rules::listSize,
    &rules::poolNameRequired,
    &rules::poolNameLength,
    &rules::poolNameCharset,
    &rules::passwordMinLength,
    &rules::passwordHistoryRange,
    &rules::temporaryDaysRange,
    &rules::smsTextLength,
    &rules::emailBodyLength,
    &rules::emailSubjectLength,
    &rules::regionCodeLength,
    &rules::replyToFormat,
    &rules::configurationSetCharset,
    &rules::schemaSize,
    &rules::attributeNameCharset,
    &rules::tagKeyLength,
    &rules::recoverySize,
    &rules::aliasUsernameExclusive,
    &rules::caseSensitive,
    &rules::usernameConfigurationEmpty,
    &rules::phoneVerificationNeedsSms,
    &rules::mfaNeedsSmsAtCreate,
    &rules::unusedDaysConflict,
    &rules::listedAttributeImmutable,
    &rules::senderVersionMissing,
    &rules::addonsModeMissing,
};

} // namespace

std::span<const Rule *const> allRules() { return kRules; }

const Rule *findRule(std::string_view id)
{
    const auto *found = std::ranges::find(kRules, id, &Rule::id);
    return found == std::end(kRules) ? nullptr : *found;
}

} // namespace pooldesigner
