// SPDX-License-Identifier: MIT
#include "formats/answerimporter.h"

#include "config/jsonmember.h"
#include "config/text.h"
#include "formats/filereader.h"
#include "formats/jsonreader.h"
#include "formats/pooldraft.h"
#include "formats/textdecoder.h"

#include <algorithm>
#include <array>

namespace pooldesigner {

namespace {

// Of get-user-pool-mfa-config, the one call whose output has no member around everything.
constexpr std::array<std::string_view, 5> kMfaMembers{"SmsMfaConfiguration", "SoftwareTokenMfaConfiguration",
                                                      "EmailMfaConfiguration", "MfaConfiguration",
                                                      "WebAuthnConfiguration"};

// What has to stay with the service, wherever it stands in an answer.
constexpr std::array<std::string_view, 4> kSecrets{"ClientSecret", "client_secret", "private_key", "ClientSecretValue"};

bool isMfaAnswer(const Json &root)
{
    const auto members = root.items();
    return !root.empty() && std::all_of(members.begin(), members.end(), [](const auto &member) {
        return std::ranges::find(kMfaMembers, member.key()) != kMfaMembers.end();
    });
}

std::optional<AnsweredCall> callOf(const Json &root)
{
    for (const AnsweredCallSpec &spec : answeredCalls()) {
        const Json *content = spec.top.empty() ? nullptr : findMember(root, spec.top);
        if (content != nullptr && content->is_object())
            return spec.call;
    }
    if (root.empty())
        return AnsweredCall::GetWebAclForResource;
    return isMfaAnswer(root) ? std::optional(AnsweredCall::GetUserPoolMfaConfig) : std::nullopt;
}

ImportError unknownAnswer(const Json &root)
{
    std::string commands;
    for (const AnsweredCallSpec &spec : answeredCalls()) {
        const std::string_view name = spec.command.substr(spec.command.find(' ', 4) + 1);
        commands += (commands.empty() ? "" : ", ") + std::string(name.substr(0, name.find(' ')));
    }
    if (root.is_object() && root.contains("UserPoolClients"))
        return {translated("Import", QT_TRANSLATE_NOOP("Import", "This lists app clients and says nothing about them. "
                                                                 "Open the output of describe-user-pool-client for "
                                                                 "each of them."))};
    if (root.is_object() && root.contains("UserPool"))
        return {translated("Import", QT_TRANSLATE_NOOP("Import", "This is a pool. Open it with Open, then the outputs "
                                                                 "of other calls beside it."))};
    return {translated("Import",
                       QT_TRANSLATE_NOOP("Import", "This is no output that is understood here. Understood are: %1."),
                       {commands})};
}

// Takes secrets out at any depth; the reader has limited it. Answers the names of what was taken.
void takeSecrets(Json &value, std::vector<std::string> &taken)
{
    if (value.is_object()) {
        for (const std::string_view secret : kSecrets) {
            if (value.erase(std::string(secret)) > 0)
                taken.emplace_back(secret);
        }
    }
    if (value.is_structured()) {
        for (Json &below : value)
            takeSecrets(below, taken);
    }
}

} // namespace

Outcome<ImportedAnswer> importAnswer(std::string_view bytes)
{
    Outcome<DecodedText> text = decodeText(bytes);
    if (!text)
        return std::move(text.error());
    Outcome<JsonText> json = readJson(text->utf8);
    if (!json)
        return std::move(json.error());
    Json &root = json->value;
    if (root.is_object())
        root.erase("ResponseMetadata"); // of SDKs that print the whole response
    const std::optional<AnsweredCall> call = root.is_object() ? callOf(root) : std::nullopt;
    if (!call)
        return unknownAnswer(root);
    ImportedAnswer result{.call = *call, .answer = std::move(root), .notes = std::move(json->notes)};
    std::vector<std::string> taken;
    takeSecrets(result.answer, taken);
    for (const std::string &name : taken)
        result.notes.push_back(
            {NoteKind::Dropped, name,
             translated("Import", QT_TRANSLATE_NOOP("Import", "The secret was not taken over: designs keep none."))});
    return result;
}

Outcome<ImportedAnswer> importAnswerFile(const std::string &path)
{
    Outcome<std::string> bytes = readFileBytes(path);
    if (!bytes)
        return std::move(bytes.error());
    return importAnswer(*bytes);
}

std::string poolOfAnswer(const ImportedAnswer &imported)
{
    const std::string_view top = answeredCall(imported.call).top;
    const Json *content = top.empty() ? nullptr : findMember(imported.answer, top);
    return content == nullptr ? std::string() : textOf(*content, "UserPoolId");
}

} // namespace pooldesigner
