// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/fieldspec.h"
#include "config/json.h"
#include "formats/commands/script.h"

#include <string>
#include <vector>

namespace pooldesigner {

// What the words behind an option amount to.
struct OptionValue {
    enum class Reading : std::uint8_t {
        Exact,  // as the aws CLI reads them
        Joined, // several words for one structure, which the aws CLI refuses
        Failed,
    };
    Reading reading = Reading::Failed;
    Json value;
    std::string trouble; // of a failed one: what is wrong, translated
};

// Reads the value of the member: JSON where it begins with a bracket, shorthand else, texts and numbers as they are.
OptionValue readOptionValue(const FieldSpec &spec, const std::vector<ScriptWord> &words);

OptionValue readJsonValue(const std::string &text);
OptionValue readYamlValue(const std::string &text);

// The words as the program gets them from Windows PowerShell 5.1, which hands \" on to be read as ". Done where each
// double quote in them has its backslash, which else could only be meant so: in JSON, or as `always` says. Answers
// whether anything changed.
bool unescapeWords(std::vector<ScriptWord> &words, bool always);

} // namespace pooldesigner
