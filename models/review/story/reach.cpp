// SPDX-License-Identifier: MIT
#include "review/story/chapters.h"
#include "rules/arn.h"
#include "rules/readings.h"

namespace pooldesigner::story {

namespace {

void addMail(const PoolView &pool, Chapter &chapter)
{
    const Path account = f::EmailConfiguration_EmailSendingAccount.path();
    if (pool.get(f::EmailConfiguration_EmailSendingAccount) != "DEVELOPER") {
        chapter.weak(
            words(QT_TRANSLATE_NOOP("Story", "E-mail goes out through Cognito itself, about 50 a day: enough to "
                                             "try things, not for a pool in use.")),
            {account});
        return;
    }
    const auto source = pool.get(f::EmailConfiguration_SourceArn);
    const auto arn = source ? Arn::read(*source) : std::nullopt;
    const std::string_view identity = arn && isSesIdentity(*arn) ? identityOf(*arn) : std::string_view();
    const std::string_view from = pool.get(f::EmailConfiguration_From).value_or(identity);
    if (from.empty())
        chapter.weak(words(QT_TRANSLATE_NOOP("Story", "E-mail is to go out through SES, but no address is named.")),
                     {f::EmailConfiguration_SourceArn.path(), account});
    else
        chapter.plain(
            words(QT_TRANSLATE_NOOP("Story", "E-mail goes out through SES, from %1."), {quotedForPeople(from, 120)}),
            {f::EmailConfiguration_SourceArn.path(), f::EmailConfiguration_From.path()});
}

void addSms(const PoolView &pool, Chapter &chapter)
{
    const Path sms = f::SmsConfiguration.path();
    const Path second = f::mfa::SmsMfaConfiguration_SmsConfiguration.path();
    if (!canSendSms(pool) && !pool.hasContent(second)) {
        chapter.plain(words(QT_TRANSLATE_NOOP("Story", "No text messages leave the pool.")), {sms});
        return;
    }
    const auto region = pool.get(f::SmsConfiguration_SnsRegion);
    chapter.plain(
        region && !region->empty()
            ? words(QT_TRANSLATE_NOOP("Story", "Text messages leave through SNS in %1; each one is paid for."),
                    {quotedForPeople(*region)})
            : words(QT_TRANSLATE_NOOP("Story", "Text messages leave through SNS; each one is paid for.")),
        {sms});
}

// What the service itself says about trouble, in an export.
void addTrouble(const PoolView &pool, Chapter &chapter)
{
    const Path origin = Path().child("origin");
    for (const auto &[member, text] :
         {std::pair("EmailConfigurationFailure", QT_TRANSLATE_NOOP("Story", "E-mail did not leave: %1")),
          std::pair("SmsConfigurationFailure", QT_TRANSLATE_NOOP("Story", "Text messages did not leave: %1"))}) {
        const auto failure = pool.string(origin.child(member));
        if (failure && !failure->empty())
            chapter.weak(words(text, {quotedForPeople(*failure, 120)}), {origin.child(member)});
    }
}

void addVerification(const PoolView &pool, Chapter &chapter)
{
    if (pool.strings(f::AutoVerifiedAttributes).empty())
        return;
    const Path option = f::VerificationMessageTemplate_DefaultEmailOption.path();
    if (!pool.listHas(f::AutoVerifiedAttributes, "email"))
        return;
    chapter.plain(pool.string(option) == "CONFIRM_WITH_LINK"
                      ? words(QT_TRANSLATE_NOOP("Story", "Addresses are proved by following a link."))
                      : words(QT_TRANSLATE_NOOP("Story", "Addresses are proved by typing a code.")),
                  {option});
    const ListField &before = f::UserAttributeUpdateSettings_AttributesRequireVerificationBeforeUpdate;
    if (pool.listHas(before, "email"))
        chapter.strong(words(QT_TRANSLATE_NOOP("Story", "A new address counts only once it is proved.")),
                       {before.path()});
}

} // namespace

StoryChapter reach(const PoolView &pool)
{
    Chapter chapter(StoryTopic::Reach, QT_TRANSLATE_NOOP("Story", "What reaches them"));
    addMail(pool, chapter);
    addSms(pool, chapter);
    addVerification(pool, chapter);
    addTrouble(pool, chapter);
    return std::move(chapter).done();
}

} // namespace pooldesigner::story
