// SPDX-License-Identifier: MIT
#include "review/story/chapters.h"
#include "rules/owndomain.h"
#include "rules/readings.h"

#include <algorithm>

namespace pooldesigner::story {

namespace {

std::vector<std::string> attributes(const PoolView &pool, const ListField &list)
{
    std::vector<std::string> result;
    for (const std::string_view name : pool.strings(list))
        result.push_back(attributeWords(name));
    return result;
}

void addNames(const PoolView &pool, Chapter &chapter)
{
    const std::vector<std::string> instead = attributes(pool, f::UsernameAttributes);
    const std::vector<std::string> aliases = attributes(pool, f::AliasAttributes);
    const std::vector<Path> places{f::UsernameAttributes.path(), f::AliasAttributes.path()};
    if (!instead.empty())
        chapter.plain(words(QT_TRANSLATE_NOOP("Story", "People sign in with their %1; they choose no user name."),
                            {either(instead)}),
                      places);
    else if (!aliases.empty())
        chapter.plain(words(QT_TRANSLATE_NOOP("Story", "People have a user name, and can sign in with their %1 too."),
                            {either(aliases)}),
                      {places[1], places[0]});
    else
        chapter.plain(words(QT_TRANSLATE_NOOP("Story", "People sign in with a user name and nothing else.")), places);
    const Path caseSensitive = f::UsernameConfiguration_CaseSensitive.path();
    if (pool.boolean(caseSensitive) == false)
        chapter.plain(words(QT_TRANSLATE_NOOP("Story", "Capitals in names make no difference.")), {caseSensitive});
    else
        chapter.weak(words(QT_TRANSLATE_NOOP("Story", "Capitals count: Ann and ann are two different people.")),
                     {caseSensitive});
}

void addFirstFactors(const PoolView &pool, Chapter &chapter)
{
    const ListField &list = f::Policies_SignInPolicy_AllowedFirstAuthFactors;
    std::vector<std::string> factors;
    for (const std::string_view factor : pool.strings(list))
        factors.push_back(factorWords(factor));
    if (factors.empty())
        factors.push_back(factorWords("PASSWORD"));
    chapter.plain(words(QT_TRANSLATE_NOOP("Story", "They prove who they are with %1."), {either(factors)}),
                  {list.path()});
}

void addSignUp(const PoolView &pool, Chapter &chapter)
{
    const Path closed = f::AdminCreateUserConfig_AllowAdminCreateUserOnly.path();
    if (pool.boolean(closed) == true) {
        chapter.strong(words(QT_TRANSLATE_NOOP("Story", "Only administrators add people.")), {closed});
        return;
    }
    const std::vector<std::string> verified = attributes(pool, f::AutoVerifiedAttributes);
    const std::vector<Path> places{closed, f::AutoVerifiedAttributes.path(), f::LambdaConfig_PreSignUp.path()};
    if (!verified.empty())
        chapter.plain(words(QT_TRANSLATE_NOOP("Story", "Anybody can sign up, and has to prove that the %1 is theirs."),
                            {either(verified)}),
                      places);
    else if (pool.has(f::LambdaConfig_PreSignUp))
        chapter.plain(words(QT_TRANSLATE_NOOP("Story", "Anybody can sign up; a function looks at each of them first.")),
                      {places[2], places[0]});
    else
        chapter.weak(words(QT_TRANSLATE_NOOP("Story", "Anybody can sign up, and nothing looks at them.")), places);
}

void addRequired(const PoolView &pool, Chapter &chapter)
{
    std::vector<std::string> names;
    std::vector<Path> places;
    for (const SchemaEntry &entry : pool.schema()) {
        if (entry.required != true || !entry.name || *entry.name == "sub")
            continue;
        names.push_back(attributeWords(*entry.name));
        places.push_back(entry.path);
    }
    if (!names.empty())
        chapter.plain(words(QT_TRANSLATE_NOOP("Story", "Everybody has to give: %1."), {together(names)}),
                      std::move(places));
}

void addPages(const PoolView &pool, Chapter &chapter)
{
    const auto domain = pool.get(f::domain::Domain);
    const Path custom = ownDomainPath();
    if (domain && !domain->empty())
        chapter.plain(
            words(QT_TRANSLATE_NOOP("Story", "The sign-in pages of Cognito are at %1."), {quotedForPeople(*domain)}),
            {f::domain::Domain.path()});
    if (const auto own = pool.string(custom); own && !own->empty() && own != domain)
        chapter.plain(words(QT_TRANSLATE_NOOP("Story", "They are at %1 as well."), {quotedForPeople(*own)}), {custom});
    if ((!domain || domain->empty()) && !pool.hasPath(custom))
        chapter.plain(words(QT_TRANSLATE_NOOP("Story", "The sign-in pages of Cognito are not in use: the apps have "
                                                       "their own.")),
                      {f::domain::Domain.path()});
}

void addProviders(const PoolView &pool, Chapter &chapter)
{
    std::vector<std::string> names;
    std::vector<Path> places;
    for (const Answer &answer : answersTo(AnsweredCall::DescribeIdentityProvider, pool.config())) {
        if (const auto name = pool.string(answer.path.child("ProviderName"))) {
            names.push_back(quotedForPeople(*name));
            places.push_back(answer.path);
        }
    }
    if (!names.empty())
        chapter.plain(words(QT_TRANSLATE_NOOP("Story", "People from elsewhere come in through %1."), {either(names)}),
                      std::move(places));
}

} // namespace

std::string factorWords(std::string_view factor)
{
    if (factor == "PASSWORD")
        return words(QT_TRANSLATE_NOOP("Story", "a password"));
    if (factor == "EMAIL_OTP")
        return words(QT_TRANSLATE_NOOP("Story", "a code by e-mail"));
    if (factor == "SMS_OTP")
        return words(QT_TRANSLATE_NOOP("Story", "a code by text message"));
    if (factor == "WEB_AUTHN")
        return words(QT_TRANSLATE_NOOP("Story", "a passkey"));
    return quotedForPeople(factor);
}

StoryChapter signIn(const PoolView &pool)
{
    Chapter chapter(StoryTopic::SignIn, QT_TRANSLATE_NOOP("Story", "How people sign in"));
    addNames(pool, chapter);
    addFirstFactors(pool, chapter);
    addSignUp(pool, chapter);
    addRequired(pool, chapter);
    addPages(pool, chapter);
    addProviders(pool, chapter);
    return std::move(chapter).done();
}

} // namespace pooldesigner::story
