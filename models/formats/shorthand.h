// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/fieldspec.h"
#include "config/json.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pooldesigner {

// The words of one option and its values, unquoted: {"--alias-attributes", "email", "phone_number"}. Where shorthand
// cannot carry the value, or `asJson` asks for it, structures, lists and maps go as one word of JSON. Nothing where no
// spelling of the option can carry it (text that begins with file://, a value of another kind than the option takes):
// then the call has to use --cli-input-json.
//
// The grammar is that of aws CLI v2, as its 2.9.19 takes it: a value that begins with { or [ is JSON, else shorthand;
// plain texts are literal but for a leading file:// or fileb://.
// Texts that need quotes inside shorthand get `quote`, '"' or '\''.
std::optional<std::vector<std::string>> optionWords(const FieldSpec &spec, const Json &value, bool asJson,
                                                    char quote = '"');

// JSON on one line, safe to read in a terminal.
std::string compactJson(const Json &value);

// True for a word that optionWords() spelled in JSON.
bool isJsonWord(const FieldSpec &spec, std::string_view word);

} // namespace pooldesigner
