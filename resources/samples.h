// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

// The designs that come with the program: :/samples/NAME.pool.json, once the resources are linked in.
namespace pooldesigner {

struct Sample {
    const char *name;
    const char *title;       // translated in context "Samples"
    const char *description; // ditto
};

inline constexpr Sample kSamples[] = {
    {"minimal", QT_TRANSLATE_NOOP("Samples", "Minimal"),
     QT_TRANSLATE_NOOP("Samples", "A name and the one choice that is best made at once")},
    {"email-sign-in", QT_TRANSLATE_NOOP("Samples", "E-mail sign-in"),
     QT_TRANSLATE_NOOP("Samples", "People sign in with their address; authenticator app, own sender, two triggers")},
    {"sms-totp-mfa", QT_TRANSLATE_NOOP("Samples", "SMS and authenticator app"),
     QT_TRANSLATE_NOOP("Samples", "Both second factors required; only administrators create users")},
    {"custom-auth", QT_TRANSLATE_NOOP("Samples", "Custom authentication"),
     QT_TRANSLATE_NOOP("Samples", "Every trigger, among them the three of a custom challenge")},
    {"everything", QT_TRANSLATE_NOOP("Samples", "Everything set"),
     QT_TRANSLATE_NOOP("Samples", "Every member that can stand beside the others")},
};

} // namespace pooldesigner
