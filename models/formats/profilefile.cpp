// SPDX-License-Identifier: MIT
#include "formats/profilefile.h"

#include "formats/filereader.h"
#include "formats/jsonplace.h"
#include "formats/jsonreader.h"
#include "formats/textdecoder.h"

namespace pooldesigner {

Outcome<Profile> readProfile(std::string_view bytes)
{
    Outcome<DecodedText> text = decodeText(bytes);
    if (!text)
        return std::move(text.error());
    Outcome<JsonText> json = readJson(text->utf8);
    if (!json)
        return std::move(json.error());
    auto profile = profileFromJson(json->value);
    if (auto *fault = std::get_if<ProfileFault>(&profile))
        return errorAt(text->utf8, offsetOf(text->utf8, fault->place), std::move(fault->message));
    return std::get<Profile>(std::move(profile));
}

Outcome<Profile> readProfileFile(const std::string &path)
{
    Outcome<std::string> bytes = readFileBytes(path);
    return bytes ? readProfile(*bytes) : Outcome<Profile>(std::move(bytes.error()));
}

} // namespace pooldesigner
