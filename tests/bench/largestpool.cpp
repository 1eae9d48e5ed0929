// SPDX-License-Identifier: MIT
#include "largestpool.h"

#include <string>

using pooldesigner::Json;

namespace {

constexpr std::size_t kBodyLength = 20000;
constexpr int kTags = 50;

// Prose with quotes and line breaks, so that the writer has something to do.
std::string body(std::string text)
{
    const std::string sentence = "It's the code that \"lets you in\"; keep it to yourself.\n";
    while (text.size() + sentence.size() <= kBodyLength)
        text += sentence;
    return text.append(kBodyLength - text.size(), '.');
}

Json attribute(int number)
{
    return Json::object({{"Name", "attribute_" + std::to_string(number)},
                         {"AttributeDataType", "String"},
                         {"Mutable", true},
                         {"StringAttributeConstraints", Json::object({{"MinLength", "0"}, {"MaxLength", "2048"}})}});
}

} // namespace

Json largestPool(int attributes)
{
    Json schema = Json::array();
    for (int i = 0; i < attributes; ++i)
        schema.push_back(attribute(i));
    Json tags = Json::object();
    for (int i = 0; i < kTags; ++i)
        tags["team:part-" + std::to_string(i)] = std::string(256, 'v');

    Json pool = Json::object();
    pool["PoolName"] = std::string(128, 'p');
    pool["AliasAttributes"] = Json::array({"email"});
    pool["AutoVerifiedAttributes"] = Json::array({"email"});
    pool["UsernameConfiguration"] = Json::object({{"CaseSensitive", false}});
    pool["VerificationMessageTemplate"] = Json::object({{"DefaultEmailOption", "CONFIRM_WITH_CODE"},
                                                        {"EmailMessage", body("Your code is {####}. ")},
                                                        {"EmailSubject", "Your code"},
                                                        {"EmailMessageByLink", body("{##Confirm##}. ")},
                                                        {"EmailSubjectByLink", "Your link"}});
    pool["AdminCreateUserConfig"] = Json::object(
        {{"InviteMessageTemplate",
          Json::object({{"EmailMessage", body("You are {username}, with {####}. ")}, {"EmailSubject", "Welcome"}})}});
    pool["UserPoolTags"] = std::move(tags);
    pool["Schema"] = std::move(schema);
    return pool;
}
