// SPDX-License-Identifier: MIT
#pragma once

#include "formats/jsonreader.h"

namespace pooldesigner {

// What tags like !Ref become.
enum class YamlTags : std::uint8_t {
    Refused,        // a request has none
    CloudFormation, // the long form: {"Ref": ...}, {"Fn::GetAtt": [...]}, {"Fn::Sub": ...}
};

// Reads the first document of YAML text (valid UTF-8 without NUL) as JSON, by the rules of YAML 1.2: of plain scalars
// only null, true, false (in any case) and decimal integers in their shortest form are no texts, so that OFF, 010 and
// 2012-10-17 stay what is written. "<<" merges as in YAML 1.1. Refused, each with its place: faults of syntax, keys
// that are no texts, a key given twice, tags other than those asked for, and the limits of jsonreader.h, with what
// aliases repeat counted as often as it is repeated and at most kMaxTextBytes of it.
Outcome<JsonText> readYaml(std::string_view utf8, YamlTags tags);

} // namespace pooldesigner
