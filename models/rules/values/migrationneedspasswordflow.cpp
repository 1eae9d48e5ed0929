// SPDX-License-Identifier: MIT
#include "rules/rulelist.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kMigrationNeedsPasswordFlowMembers[] = {"LambdaConfig.UserMigration"};

void checkMigrationNeedsPasswordFlow(const PoolView &pool, Report &report)
{
    if (!pool.get(f::LambdaConfig_UserMigration).value_or("").empty())
        report.add(f::LambdaConfig_UserMigration.path(),
                   message(QT_TRANSLATE_NOOP(
                       "Rules", "UserMigration runs only for app clients with USER_PASSWORD_AUTH. Give the client that "
                                "flow.")));
}

} // namespace

constexpr Rule migrationNeedsPasswordFlow{
    .id = "migration-needs-password-flow",
    .severity = Severity::Advice,
    .confidence = Confidence::Medium,
    .title = QT_TRANSLATE_NOOP("Rules", "User migration needs passwords in plain text."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "The UserMigration trigger checks the password against the old directory and so has to "
                              "get it: it runs only for app clients that sign in with USER_PASSWORD_AUTH, not with "
                              "SRP. Give the app client that flow until everybody has been moved."),
    .source = "Developer Guide, Migrate user Lambda trigger",
    .members = kMigrationNeedsPasswordFlowMembers,
    .check = checkMigrationNeedsPasswordFlow,
};

} // namespace pooldesigner::rules
