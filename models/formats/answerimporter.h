// SPDX-License-Identifier: MIT
#pragma once

#include "config/answers.h"
#include "formats/outcome.h"

#include <string>
#include <string_view>

namespace pooldesigner {

// The output of one of answeredCalls(), as the aws CLI prints it in JSON.
struct ImportedAnswer {
    AnsweredCall call = AnsweredCall::GetUserPoolMfaConfig;
    Json answer; // to be kept under the call's name; without secrets
    std::vector<ImportNote> notes;
};

// Which call it was is told by its members. An object without any is what get-web-acl-for-resource says where there is
// no web ACL. Client secrets and the secrets of identity providers are taken out, and a note says so. An error says
// what was found and which outputs are understood; text is decoded and limited as importPool() does it. Never throws.
Outcome<ImportedAnswer> importAnswer(std::string_view bytes);
Outcome<ImportedAnswer> importAnswerFile(const std::string &path);

// The id of the pool that an answer is about; empty where it does not say.
std::string poolOfAnswer(const ImportedAnswer &imported);

} // namespace pooldesigner
