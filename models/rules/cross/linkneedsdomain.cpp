// SPDX-License-Identifier: MIT
#include "rules/edits.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kLinkNeedsDomainMembers[] = {"VerificationMessageTemplate.DefaultEmailOption",
                                                        "CreateUserPoolDomain.Domain"};

void checkLinkNeedsDomain(const PoolView &pool, Report &report)
{
    const auto &option = f::VerificationMessageTemplate_DefaultEmailOption;
    if (pool.get(option) != "CONFIRM_WITH_LINK" || pool.hasContent(Path(Operation::CreateUserPoolDomain)))
        return;
    report
        .add(option.path(), message(QT_TRANSLATE_NOOP(
                                "Rules", "CONFIRM_WITH_LINK sends links to the domain of the pool, but the design has "
                                         "none. Add a domain.")))
        .related(f::domain::Domain.path())
        .choice(message(QT_TRANSLATE_NOOP("Rules", "Send codes instead")),
                {setValue(option.path(), "CONFIRM_WITH_CODE")});
}

} // namespace

constexpr Rule linkNeedsDomain{
    .id = "link-needs-domain",
    .severity = Severity::Warning,
    .title = QT_TRANSLATE_NOOP("Rules", "Verification links need a domain, and the pool gets none."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "The link in the e-mail leads to the domain of the pool. Without one sign-up fails: "
                              "“Cannot perform specific action because there does not exist a valid use pool domain "
                              "associated with the user pool”. Add a domain to the design, which becomes a second "
                              "command, or send codes."),
    .source = "https://github.com/anomalyco/guide/issues/133",
    .members = kLinkNeedsDomainMembers,
    .check = checkLinkNeedsDomain,
};

} // namespace pooldesigner::rules
