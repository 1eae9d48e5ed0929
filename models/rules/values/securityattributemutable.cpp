// SPDX-License-Identifier: MIT
#include "catalogue/standardattributes.h"
#include "config/ascii.h"
#include "rules/edits.h"
#include "rules/rulelist.h"
#include "rules/wording.h"

#include <algorithm>

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kSecurityAttributeMutableMembers[] = {"Schema[].Name", "Schema[].Mutable"};

// Words that make an attribute one of those that applications trust.
constexpr std::string_view kWords[] = {"role",   "roles",        "admin",        "isadmin",     "superuser",  "group",
                                       "groups", "permission",   "permissions",  "privilege",   "privileges", "scope",
                                       "scopes", "entitlement",  "entitlements", "tenant",      "tenantid",   "org",
                                       "orgid",  "organization", "organisation", "accounttype", "usertype",   "plan",
                                       "tier",   "subscription", "credit",       "credits",     "balance",    "owner"};

// "custom:is_admin", "tenantId", "user-role": any part, or two parts that belong together, is one of the words.
bool isTrusted(std::string_view name)
{
    std::vector<std::string> parts{{}};
    char before = '\0';
    for (const char c : bareName(name)) {
        const bool letter = ascii::isLetter(c);
        const bool begins = ascii::isCapital(c) && ascii::isSmall(before);
        if ((!letter || begins) && !parts.back().empty())
            parts.emplace_back();
        if (letter)
            parts.back() += ascii::lower(c);
        before = c;
    }
    const auto isWord = [](const std::string &text) { return std::ranges::find(kWords, text) != std::end(kWords); };
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (isWord(parts[i]) || (i + 1 < parts.size() && isWord(parts[i] + parts[i + 1])))
            return true;
    }
    return false;
}

void checkSecurityAttributeMutable(const PoolView &pool, Report &report)
{
    for (const SchemaEntry &entry : pool.schema()) {
        const std::string_view name = entry.name.value_or("");
        if (entry.isMutable != true || entry.developerOnly == true || findStandardAttribute(name) != nullptr ||
            !isTrusted(name))
            continue;
        report
            .add(entry.path.child("Mutable"),
                 message(QT_TRANSLATE_NOOP("Rules", "%1 looks like something that decides what a user may do, and it "
                                                    "is mutable. Keep it out of WriteAttributes of every app client."),
                         {shownText(name)}))
            .related(entry.path.child("Name"))
            .choice(message(QT_TRANSLATE_NOOP("Rules", "Make it immutable, for the life of the pool")),
                    {setValue(entry.path.child("Mutable"), false)});
    }
}

} // namespace

constexpr Rule securityAttributeMutable{
    .id = "security-attribute-mutable",
    .severity = Severity::Warning,
    .confidence = Confidence::Medium,
    .title = QT_TRANSLATE_NOOP("Rules", "Users may be able to change an attribute that says what they may do."),
    .help = QT_TRANSLATE_NOOP(
        "Rules",
        "Applications often read roles, tenants or plans from custom attributes. A mutable one can be changed by its "
        "user with UpdateUserAttributes and the own access token, wherever an app client may write it, and a client "
        "that does not list its WriteAttributes may write all. Take it out of WriteAttributes of every client, or use "
        "groups or the pre token generation trigger; an immutable attribute is safe only if administrators set it."),
    .source = "Developer Guide, attribute permissions and scopes",
    .members = kSecurityAttributeMutableMembers,
    .check = checkSecurityAttributeMutable,
};

} // namespace pooldesigner::rules
