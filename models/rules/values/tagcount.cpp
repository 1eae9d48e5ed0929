// SPDX-License-Identifier: MIT
#include "rules/rulelist.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kTagCountMembers[] = {"UserPoolTags"};

void checkTagCount(const PoolView &pool, Report &report)
{
    constexpr std::size_t most = 50;
    const Json *tags = pool.find(f::UserPoolTags.path());
    if (tags != nullptr && tags->is_object() && tags->size() > most)
        report.add(f::UserPoolTags.path(),
                   message(QT_TRANSLATE_NOOP("Rules", "There are %1 tags; at most %2 are allowed. Remove some."),
                           {std::to_string(tags->size()), std::to_string(most)}));
}

} // namespace

constexpr Rule tagCount{
    .id = "tag-count",
    .severity = Severity::Error,
    .confidence = Confidence::Medium,
    .title = QT_TRANSLATE_NOOP("Rules", "There are more than 50 tags."),
    .help = QT_TRANSLATE_NOOP("Rules", "A resource has at most 50 tags; the service refuses more with "
                                       "UserPoolTaggingException. Remove the ones that nothing reads."),
    .source = "AWS tagging rules",
    .members = kTagCountMembers,
    .check = checkTagCount,
};

} // namespace pooldesigner::rules
