// SPDX-License-Identifier: MIT
#include "rules/places.h"
#include "rules/rulelist.h"
#include "rules/wording.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kStringBeginsWithFileMembers[] = {"SmsVerificationMessage", "EmailVerificationMessage",
                                                             "EmailVerificationSubject", "SmsAuthenticationMessage"};

void checkStringBeginsWithFile(const PoolView &pool, Report &report)
{
    for (const Place &place : placesOf(pool, kStringBeginsWithFileMembers)) {
        const std::string_view text = place.text().value_or("");
        if (text.starts_with("file://") || text.starts_with("fileb://"))
            report.add(place.path(),
                       message(QT_TRANSLATE_NOOP("Rules", "%1 is %2, which the aws CLI replaces by the content of a "
                                                          "file. Give it in a file for --cli-input-json."),
                               {memberName(place), shownText(text)}));
    }
}

} // namespace

constexpr Rule stringBeginsWithFile{
    .id = "string-begins-with-file",
    .severity = Severity::Warning,
    .title = QT_TRANSLATE_NOOP("Rules", "The aws CLI takes the text for the name of a file."),
    .help = QT_TRANSLATE_NOOP(
        "Rules",
        "A value of an option that begins with file:// or fileb:// is replaced by what that file holds; without such a "
        "file the CLI stops with “Unable to load paramfile”. Inside a JSON file for --cli-input-json texts are left "
        "alone, and exported commands use that. Do not give the text as an option."),
    .source = "run with awscli 2.9.19 against a loopback listener",
    .members = kStringBeginsWithFileMembers,
    .check = checkStringBeginsWithFile,
};

} // namespace pooldesigner::rules
