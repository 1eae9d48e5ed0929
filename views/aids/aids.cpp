// SPDX-License-Identifier: MIT
#include "aids/aids.h"

#include "aids/domainaid.h"
#include "aids/emailaid.h"
#include "aids/lambdaaid.h"
#include "aids/messageaid.h"
#include "aids/mfaaid.h"
#include "aids/oldtextsaid.h"
#include "aids/passwordaid.h"
#include "aids/recoveryaid.h"
#include "aids/signinaid.h"
#include "aids/smsaid.h"

namespace pooldesigner {

std::vector<PlacedAid> makeAids(Section section, PoolDocument &document, QWidget *parent)
{
    switch (section) {
    case Section::SignIn:
        return {
            {.after = "", .aid = new SignInAid(document, parent), .behind = {"AliasAttributes", "UsernameAttributes"}}};
    case Section::Password:
        return {{.after = "Policies.PasswordPolicy.TemporaryPasswordValidityDays",
                 .aid = new PasswordAid(document, parent)}};
    case Section::Mfa:
        return {{.after = "",
                 .aid = new MfaAid(document, parent),
                 .behind = {"MfaConfiguration", "SetUserPoolMfaConfig.SoftwareTokenMfaConfiguration",
                            "SetUserPoolMfaConfig.SoftwareTokenMfaConfiguration.Enabled",
                            "SetUserPoolMfaConfig.WebAuthnConfiguration.FactorConfiguration"}},
                {.after = "AccountRecoverySetting",
                 .aid = new RecoveryAid(document, parent),
                 .behind = {"AccountRecoverySetting.RecoveryMechanisms"}}};
    case Section::Messages:
        return {{.after = "", .aid = new OldTextsAid(document, parent)},
                {.after = "", .aid = new MessageAid(document, parent)}};
    case Section::Email:
        return {{.after = "EmailConfiguration",
                 .aid = new EmailAid(document, parent),
                 .behind = {"EmailConfiguration.EmailSendingAccount", "EmailConfiguration.SourceArn",
                            "EmailConfiguration.From"}}};
    case Section::Sms: return {{.after = "SmsConfiguration.SnsRegion", .aid = new SmsAid(document, parent)}};
    case Section::Lambda: return {{.after = "", .aid = new LambdaAid(document, parent)}};
    case Section::Domain: return {{.after = "Domain", .aid = new DomainAid(document, parent)}};
    default: return {};
    }
}

} // namespace pooldesigner
