// SPDX-License-Identifier: MIT
#include "rules/smslength.h"

#include "rules/charsets.h"
#include "rules/utf8.h"

#include <numeric>

namespace pooldesigner {

namespace {

constexpr int kGsm7Alone = 160;
constexpr int kGsm7Joined = 153;
constexpr int kUcs2Alone = 70;
constexpr int kUcs2Joined = 67;

// A character of two places that does not fit goes to the next part whole.
int joinedParts(const std::vector<int> &places, int perPart)
{
    int parts = 1;
    int used = 0;
    for (const int width : places) {
        if (used + width > perPart) {
            ++parts;
            used = 0;
        }
        used += width;
    }
    return parts;
}

} // namespace

SmsLength smsLength(std::string_view utf8)
{
    SmsLength length;
    length.because = outsideGsm7(utf8);
    length.ucs2 = !length.because.empty();
    std::vector<int> places;
    for (const char32_t c : fromUtf8(utf8).toStdU32String())
        places.push_back(length.ucs2 ? (c > 0xFFFF ? 2 : 1) : gsm7Septets(c));
    length.places = std::accumulate(places.begin(), places.end(), 0);
    const int alone = length.ucs2 ? kUcs2Alone : kGsm7Alone;
    const int joined = length.ucs2 ? kUcs2Joined : kGsm7Joined;
    const bool fitsAlone = length.places <= alone;
    length.perPart = fitsAlone ? alone : joined;
    if (length.places > 0)
        length.parts = fitsAlone ? 1 : joinedParts(places, joined);
    return length;
}

} // namespace pooldesigner
