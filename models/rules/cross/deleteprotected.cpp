// SPDX-License-Identifier: MIT
#include "rules/rulelist.h"

namespace pooldesigner::rules {

namespace {

constexpr std::string_view kDeleteProtectedMembers[] = {"DeletionProtection", "CreateUserPoolDomain.Domain"};

void checkDeleteProtected(const PoolView &pool, Report &report)
{
    if (pool.get(f::DeletionProtection) != "ACTIVE")
        return;
    const Path domain = f::domain::Domain.path();
    const bool hasDomain = pool.hasContent(domain);
    auto found = report.add(
        f::DeletionProtection.path(),
        message(
            hasDomain
                ? QT_TRANSLATE_NOOP(
                      "Rules",
                      "The pool is protected and has a domain: to delete it, delete the domain and set INACTIVE first.")
                : QT_TRANSLATE_NOOP("Rules",
                                    "The pool is protected: to delete it, set DeletionProtection to INACTIVE first.")));
    if (hasDomain)
        found.related(domain);
}

} // namespace

constexpr Rule deleteProtected{
    .id = "delete-protected",
    .severity = Severity::Advice,
    .confidence = Confidence::Medium,
    .title = QT_TRANSLATE_NOOP("Rules", "The pool cannot be deleted in one step."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "With DeletionProtection ACTIVE, DeleteUserPool fails with InvalidParameterException "
                              "until UpdateUserPool sets INACTIVE, and a pool with a domain has to lose the domain "
                              "first. Scripts that tear pools down need these steps."),
    .source =
        "API text; https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DeleteUserPool.html",
    .members = kDeleteProtectedMembers,
    .check = checkDeleteProtected,
};

} // namespace pooldesigner::rules
