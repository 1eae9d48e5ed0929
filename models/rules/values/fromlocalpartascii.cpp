// SPDX-License-Identifier: MIT
#include "rules/charsets.h"
#include "rules/edits.h"
#include "rules/mailaddress.h"
#include "rules/places.h"
#include "rules/rulelist.h"
#include "rules/wording.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kFromLocalPartAsciiMembers[] = {"EmailConfiguration.From",
                                                           "EmailConfiguration.ReplyToEmailAddress"};

void checkFromLocalPartAscii(const PoolView &pool, Report &report)
{
    for (const Place &place : placesOf(pool, kFromLocalPartAsciiMembers)) {
        const std::string_view text = place.text().value_or("");
        const auto address = MailAddress::read(text);
        if (!address || (isAscii(address->localPart) && isAscii(address->domain)))
            continue;
        auto found = report.add(place.path(),
                                message(QT_TRANSLATE_NOOP("Rules", "%1 %2 has an address that is not ASCII. Write the "
                                                                   "domain in punycode and the rest in ASCII."),
                                        {memberName(place), shownText(text)}));
        const std::string ascii = asciiDomain(address->domain);
        const auto before = static_cast<std::size_t>(address->domain.data() - text.data());
        if (isAscii(address->localPart) && !ascii.empty())
            found.fix(message(QT_TRANSLATE_NOOP("Rules", "Write the domain as %1"), {ascii}),
                      {setValue(place.path(), std::string(text).replace(before, address->domain.size(), ascii))});
    }
}

} // namespace

constexpr Rule fromLocalPartAscii{
    .id = "from-local-part-ascii",
    .severity = Severity::Error,
    .confidence = Confidence::Medium,
    .title = QT_TRANSLATE_NOOP("Rules", "A mail address is not written in ASCII."),
    .help =
        QT_TRANSLATE_NOOP("Rules", "SES takes ASCII before the @ only and wants domains in punycode, müller.example as "
                                   "xn--mller-kva.example. It refuses other addresses when the mail is sent. Use an "
                                   "address that can be written so; a display name may have any letters."),
    .source = "npm aws-cdk-lib 2.276.0, aws-cognito/lib/user-pool.js and user-pool-email.js",
    .members = kFromLocalPartAsciiMembers,
    .fixable = true,
    .check = checkFromLocalPartAscii,
};

} // namespace pooldesigner::rules
