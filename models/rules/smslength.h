// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>
#include <vector>

namespace pooldesigner {

// What a text takes up as SMS (3GPP TS 23.038 and 23.040). One part holds 160 GSM-7 or 70 UCS-2 places; of several,
// each holds 153 or 67, because a header joins them. Characters of the GSM-7 extension table and those beyond the basic
// plane of Unicode take two places and are not torn apart.
struct SmsLength {
    bool ucs2 = false;
    int places = 0;
    int parts = 0;                 // 0 for the empty text
    int perPart = 0;               // places in each part, for this number of parts
    std::vector<char32_t> because; // what makes it UCS-2, each once
};
SmsLength smsLength(std::string_view utf8);

} // namespace pooldesigner
