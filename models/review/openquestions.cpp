// SPDX-License-Identifier: MIT
#include "review/openquestions.h"

#include "config/poolview.h"
#include "config/text.h"

namespace pooldesigner {

namespace {

const char *whatItTells(AnsweredCall call)
{
    switch (call) {
    case AnsweredCall::GetUserPoolMfaConfig:
        return QT_TRANSLATE_NOOP("Story", "Which second factors work: authenticator apps, e-mail, text messages, "
                                          "passkeys.");
    case AnsweredCall::DescribeUserPoolClient:
        return QT_TRANSLATE_NOOP("Story", "What each app may do: how it signs people in, how long its tokens last, and "
                                          "where it sends people afterwards.");
    case AnsweredCall::DescribeRiskConfiguration:
        return QT_TRANSLATE_NOOP("Story", "What happens when a sign-in looks risky or a password is known to be "
                                          "leaked.");
    case AnsweredCall::GetWebAclForResource:
        return QT_TRANSLATE_NOOP("Story", "Whether a web ACL stands in front of the pool.");
    case AnsweredCall::GetLogDeliveryConfiguration:
        return QT_TRANSLATE_NOOP("Story", "Where the pool writes what people do and which messages failed.");
    case AnsweredCall::DescribeIdentityProvider: break;
    }
    return QT_TRANSLATE_NOOP("Story", "Who else signs people in: Google, SAML, OpenID Connect and others.");
}

// Ids and ARNs that are no plain words would need quoting for a shell; those are no ids of pools.
bool isPlainWord(std::string_view text)
{
    return !text.empty() && text.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
                                                   "-_:/.") == std::string_view::npos;
}

void fillIn(std::string &command, std::string_view blank, std::string_view value)
{
    const std::size_t at = command.find(blank);
    if (at != std::string::npos && isPlainWord(value))
        command.replace(at, blank.size(), value);
}

} // namespace

std::vector<OpenQuestion> openQuestions(const PoolConfig &design)
{
    const PoolView pool(design);
    const Path origin = Path().child("origin");
    if (!pool.hasContent(origin))
        return {};
    std::vector<OpenQuestion> result;
    for (const AnsweredCallSpec &spec : answeredCalls()) {
        std::string command(spec.command);
        fillIn(command, "POOL_ID", pool.string(origin.child("Id")).value_or(""));
        fillIn(command, "POOL_ARN", pool.string(origin.child("Arn")).value_or(""));
        if (isPlainWord(pool.targetRegion()))
            command += " --region " + std::string(pool.targetRegion());
        result.push_back({.call = spec.call,
                          .text = translated("Story", whatItTells(spec.call)),
                          .command = std::move(command),
                          .answered = design.contains(answersPath(spec.call))});
    }
    return result;
}

} // namespace pooldesigner
