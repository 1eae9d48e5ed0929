// SPDX-License-Identifier: MIT
#include "catalogue/standardattributes.h"
#include "config/standardentry.h"

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <random>
#include <string>

using pooldesigner::Json;

namespace {

// Makes what describe-user-pool prints of pools as companies have them: seven or eight kilobytes, most of it the
// standard attributes; some with SMS, triggers, attributes of their own, texts; few without faults. The same number
// makes the same pool.
class Maker {
public:
    explicit Maker(unsigned number) : m_number(number), m_random(number) {}

    Json pool()
    {
        const std::string region = pick({"eu-west-1", "us-east-1", "ap-southeast-2", "eu-central-1"});
        const std::string account = std::to_string(100000000000 + m_number % 37 * 7919);
        const std::string id = region + "_" + letters(9);
        Json pool = Json::object();
        pool["Id"] = id;
        pool["Name"] = pick({"orders", "payroll", "partners", "shop", "field-service"}) + '-' +
                       pick({"prod", "stage", "dev"}) + '-' + std::to_string(m_number);
        pool["Policies"] = {{"PasswordPolicy",
                             {{"MinimumLength", 6 + pickNumber(8)},
                              {"RequireUppercase", chance(70)},
                              {"RequireLowercase", chance(90)},
                              {"RequireNumbers", chance(80)},
                              {"RequireSymbols", chance(40)},
                              {"TemporaryPasswordValidityDays", 7}}}};
        pool["DeletionProtection"] = chance(60) ? "ACTIVE" : "INACTIVE";
        pool["LambdaConfig"] = triggers(region, account);
        pool["LastModifiedDate"] = "2025-0" + std::to_string(1 + pickNumber(9)) + "-14T09:26:53.589000+00:00";
        pool["CreationDate"] = "2021-03-14T09:26:53.589000+00:00";
        pool["SchemaAttributes"] = schema();
        pool["AutoVerifiedAttributes"] = Json::array({"email"});
        pool[chance(50) ? "UsernameAttributes" : "AliasAttributes"] = Json::array({"email"});
        pool["VerificationMessageTemplate"] = {{"DefaultEmailOption", "CONFIRM_WITH_CODE"}};
        if (chance(40))
            pool["VerificationMessageTemplate"]["EmailMessage"] =
                "<p>Dear customer,</p><p>your code for signing in is <b>{####}</b>. It is good for an hour.</p>";
        pool["UserAttributeUpdateSettings"] = {
            {"AttributesRequireVerificationBeforeUpdate", chance(50) ? Json::array({"email"}) : Json::array()}};
        pool["MfaConfiguration"] = pick({"OFF", "OPTIONAL", "ON"});
        pool["EstimatedNumberOfUsers"] = pickNumber(250000);
        pool["EmailConfiguration"] = email(region, account);
        if (chance(35))
            pool["SmsConfiguration"] = {
                {"SnsCallerArn", "arn:aws:iam::" + account + ":role/service-role/" + letters(12)},
                {"ExternalId", letters(20)},
                {"SnsRegion", region}};
        pool["UserPoolTags"] = {{"team", pick({"identity", "web", "mobile"})},
                                {"cost-center", std::to_string(pickNumber(9000))}};
        pool["AdminCreateUserConfig"] = {{"AllowAdminCreateUserOnly", chance(30)}, {"UnusedAccountValidityDays", 7}};
        pool["UsernameConfiguration"] = {{"CaseSensitive", chance(10)}};
        pool["Arn"] = "arn:aws:cognito-idp:" + region + ':' + account + ":userpool/" + id;
        pool["AccountRecoverySetting"] = {
            {"RecoveryMechanisms", Json::array({{{"Priority", 1}, {"Name", "verified_email"}}})}};
        pool["UserPoolTier"] = pick({"LITE", "ESSENTIALS", "PLUS"});
        return Json::object({{"UserPool", std::move(pool)}});
    }

private:
    unsigned pickNumber(unsigned below) { return static_cast<unsigned>(m_random() % below); }
    bool chance(unsigned percent) { return pickNumber(100) < percent; }
    std::string pick(std::initializer_list<const char *> choices)
    {
        return *(choices.begin() + pickNumber(static_cast<unsigned>(choices.size())));
    }
    std::string letters(int count)
    {
        std::string text;
        while (count-- > 0)
            text += static_cast<char>('a' + pickNumber(26));
        return text;
    }

    Json triggers(const std::string &region, const std::string &account)
    {
        Json config = Json::object();
        for (const char *trigger : {"PreSignUp", "PostConfirmation", "CustomMessage", "PreTokenGeneration"}) {
            if (chance(25))
                config[trigger] = "arn:aws:lambda:" + region + ':' + account + ":function:" + letters(14);
        }
        return config;
    }

    Json email(const std::string &region, const std::string &account)
    {
        if (chance(40))
            return {{"EmailSendingAccount", "COGNITO_DEFAULT"}};
        return {{"SourceArn", "arn:aws:ses:" + region + ':' + account + ":identity/mail.example.com"},
                {"EmailSendingAccount", "DEVELOPER"},
                {"From", "Example <no-reply@mail.example.com>"}};
    }

    Json schema()
    {
        Json entries = Json::array();
        for (const pooldesigner::StandardAttribute &attribute : pooldesigner::kStandardAttributes) {
            entries.push_back(pooldesigner::standardEntry(attribute));
            if (attribute.name == "email")
                entries.back()["Required"] = true;
        }
        for (unsigned i = pickNumber(6); i > 0; --i)
            entries.push_back({{"Name", "custom:" + letters(8)},
                               {"AttributeDataType", "String"},
                               {"DeveloperOnlyAttribute", false},
                               {"Mutable", chance(80)},
                               {"Required", false},
                               {"StringAttributeConstraints", {{"MinLength", "0"}, {"MaxLength", "256"}}}});
        return entries;
    }

    unsigned m_number;
    std::mt19937 m_random;
};

} // namespace

// usage: bench_makefleet COUNT FOLDER: a file a pool, as the aws CLI prints it; without FOLDER a pool a line.
int main(int argc, char *argv[])
{
    const unsigned count = argc > 1 ? static_cast<unsigned>(std::strtoul(argv[1], nullptr, 10)) : 0;
    if (argc < 3) {
        std::ios::sync_with_stdio(false);
        for (unsigned i = 0; i < count && std::cout; ++i)
            std::cout << Maker(i).pool().dump() << '\n';
        return std::cout ? 0 : 1;
    }
    const std::filesystem::path folder = argv[2];
    std::filesystem::create_directories(folder);
    for (unsigned i = 0; i < count; ++i) {
        std::ofstream file(folder / (std::to_string(i) + ".json"));
        file << Maker(i).pool().dump(4) << '\n';
        if (!file)
            return 1;
    }
    return 0;
}
