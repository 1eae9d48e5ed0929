// SPDX-License-Identifier: MIT
#include "rules/rulelist.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kRequiredEmailWithPhoneLoginMembers[] = {"Schema[].Required", "UsernameAttributes"};

void checkRequiredEmailWithPhoneLogin(const PoolView &pool, Report &report)
{
    const auto signIn = pool.strings(f::UsernameAttributes);
    if (signIn.size() != 1)
        return;
    const std::string_view other = signIn.front() == "email"          ? "phone_number"
                                   : signIn.front() == "phone_number" ? "email"
                                                                      : "";
    for (const SchemaEntry &entry : pool.schema()) {
        if (!other.empty() && entry.name == other && entry.required == true)
            report
                .add(entry.path.child("Required"),
                     message(QT_TRANSLATE_NOOP("Rules", "%1 is required although users sign up with %2. Check "
                                                        "that everybody has both."),
                             {other, signIn.front()}))
                .related(f::UsernameAttributes.path());
    }
}

} // namespace

constexpr Rule requiredEmailWithPhoneLogin{
    .id = "required-email-with-phone-login",
    .severity = Severity::Warning,
    .confidence = Confidence::Medium,
    .title = QT_TRANSLATE_NOOP("Rules", "An attribute is required beside the one that users sign up with."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "With sign-up by phone number alone, a required e-mail address has to be given as well, "
                              "and administrators cannot invite anybody without both; the same holds the other way "
                              "round. It cannot be changed later. Require only what every user has."),
    .source = "attribute semantics, Developer Guide User pool attributes",
    .members = kRequiredEmailWithPhoneLoginMembers,
    .check = checkRequiredEmailWithPhoneLogin,
};

} // namespace pooldesigner::rules
