// SPDX-License-Identifier: MIT
#include "rules/readings.h"
#include "rules/rulelist.h"

#include <algorithm>

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kEmailVerificationWithoutRequiredMembers[] = {"AutoVerifiedAttributes", "Schema[].Required"};

void checkEmailVerificationWithoutRequired(const PoolView &pool, Report &report)
{
    const auto verified = itemPath(pool, f::AutoVerifiedAttributes, "email");
    const Json *list = pool.find(f::Schema.path());
    const auto &attributes = pool.schema();
    const auto email = std::ranges::find(attributes, "email", &SchemaEntry::name);
    const bool required = email != attributes.end() && email->required == true;
    // Another verified attribute may be the one that confirms a user.
    if (!verified || required || pool.listHas(f::UsernameAttributes, "email") ||
        pool.strings(f::AutoVerifiedAttributes).size() > 1 ||
        !(isAbsent(pool, f::Schema.path()) || (list != nullptr && list->is_array())))
        return;
    auto found = report.add(*verified, message(QT_TRANSLATE_NOOP(
                                           "Rules", "email is verified but not required: users without an address stay "
                                                    "unconfirmed. Require it, or have the application ask.")));
    found.related(f::Schema.path());
    if (email == attributes.end())
        found.choice(message(QT_TRANSLATE_NOOP("Rules", "Require email")),
                     {{.op = Edit::Op::InsertItem,
                       .path = f::Schema.path().item(list != nullptr && list->is_array() ? list->size() : 0),
                       .value = {{"Name", "email"}, {"Mutable", true}, {"Required", true}}}});
}

} // namespace

constexpr Rule emailVerificationWithoutRequired{
    .id = "email-verification-without-required",
    .severity = Severity::Advice,
    .confidence = Confidence::Medium,
    .title = QT_TRANSLATE_NOOP("Rules", "Addresses are verified but need not be given."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "Users who sign up without an address get no message and stay unconfirmed. Make email a "
                              "required attribute with Mutable true, which cannot be changed later, or have the "
                              "application ask for it."),
    .source = "attribute semantics",
    .members = kEmailVerificationWithoutRequiredMembers,
    .check = checkEmailVerificationWithoutRequired,
};

} // namespace pooldesigner::rules
