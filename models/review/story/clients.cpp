// SPDX-License-Identifier: MIT
#include "config/jsonmember.h"
#include "review/story/chapters.h"

#include <algorithm>

namespace pooldesigner::story {

namespace {

std::string grantWords(std::string_view grant)
{
    if (grant == "code")
        return words(QT_TRANSLATE_NOOP("Story", "by code"));
    if (grant == "implicit")
        return words(QT_TRANSLATE_NOOP("Story", "with tokens in the address (implicit)"));
    if (grant == "client_credentials")
        return words(QT_TRANSLATE_NOOP("Story", "as a machine, without a person"));
    return quotedForPeople(grant);
}

void addClient(const PoolView &pool, const Path &client, Chapter &chapter)
{
    const std::string name = quotedForPeople(pool.string(client.child("ClientName")).value_or("?"));
    const bool oauth = pool.boolean(client.child("AllowedOAuthFlowsUserPoolClient")) == true;
    std::vector<std::string> grants;
    if (oauth) {
        for (const std::string_view grant : asStrings(pool.find(client.child("AllowedOAuthFlows"))))
            grants.push_back(grantWords(grant));
    }
    const std::vector<std::string_view> flows = asStrings(pool.find(client.child("ExplicitAuthFlows")));
    const auto allows = [&](std::string_view flow) { return std::ranges::find(flows, flow) != flows.end(); };
    if (!grants.empty())
        chapter.plain(words(QT_TRANSLATE_NOOP("Story", "%1 signs in through the pages of Cognito: %2."),
                            {name, together(grants)}),
                      {client.child("AllowedOAuthFlows"), client});
    else
        chapter.plain(words(QT_TRANSLATE_NOOP("Story", "%1 signs people in by itself."), {name}),
                      {client.child("ExplicitAuthFlows"), client});
    if (allows("ALLOW_USER_PASSWORD_AUTH") || allows("USER_PASSWORD_AUTH"))
        chapter.weak(words(QT_TRANSLATE_NOOP("Story", "%1 may send passwords as they are."), {name}),
                     {client.child("ExplicitAuthFlows")});
    if (pool.string(client.child("PreventUserExistenceErrors")) != "ENABLED")
        chapter.weak(words(QT_TRANSLATE_NOOP("Story", "%1 tells strangers which names exist."), {name}),
                     {client.child("PreventUserExistenceErrors")});
}

} // namespace

StoryChapter clients(const PoolView &pool)
{
    Chapter chapter(StoryTopic::Clients, QT_TRANSLATE_NOOP("Story", "Which apps use the pool"));
    for (const Answer &answer : answersTo(AnsweredCall::DescribeUserPoolClient, pool.config()))
        addClient(pool, answer.path, chapter);
    return std::move(chapter).done();
}

} // namespace pooldesigner::story
