// SPDX-License-Identifier: MIT
#include "aids/aids.h"

#include "aids/lambdaaid.h"
#include "aids/messageaid.h"
#include "aids/oldtextsaid.h"
#include "aids/passwordaid.h"
#include "aids/smsaid.h"
#include "aids/signinaid.h"

namespace pooldesigner {

std::vector<PlacedAid> makeAids(Section section, PoolDocument &document, QWidget *parent)
{
    switch (section) {
    case Section::Password:
        return {{"Policies.PasswordPolicy.TemporaryPasswordValidityDays", new PasswordAid(document, parent)}};
    case Section::Lambda: return {{"", new LambdaAid(document, parent)}};
    case Section::Messages: return {{"", new OldTextsAid(document, parent)}, {"", new MessageAid(document, parent)}};
    case Section::SignIn:
        return {{"", new SignInAid(document, parent)}};
    case Section::Sms: return {{"", new SmsAid(document, parent)}};
    default: return {};
    }
}

} // namespace pooldesigner
