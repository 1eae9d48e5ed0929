// SPDX-License-Identifier: MIT
#include "rules/constraints/checks.h"
#include "rules/rulelist.h"

namespace pooldesigner::rules {

namespace {

// The requests themselves are in no row of the catalogue.
void checkType(const PoolView &pool, Report &report)
{
    for (const Operation operation :
         {Operation::CreateUserPool, Operation::SetUserPoolMfaConfig, Operation::CreateUserPoolDomain}) {
        const Path path(operation);
        const Json *request = pool.find(path);
        if (request != nullptr && !request->is_null() && !request->is_object())
            report.add(path, message(QT_TRANSLATE_NOOP("Rules", "%1 has to be a structure with members."),
                                     {operationName(operation)}));
    }
    checkDuties(pool, report);
}

} // namespace

constexpr Rule type{
    .id = "type",
    .severity = Severity::Error,
    .title = QT_TRANSLATE_NOOP("Rules", "A member holds a value of the wrong kind."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "Every member of the API has one kind: text, whole number, true or false, list, map or "
                              "structure. The aws CLI refuses any other kind before it sends the request: “Invalid "
                              "type for parameter”. Rules that need the value stay silent until the kind is right. "
                              "Write the value in the kind that is asked for; where nothing has to be guessed, the "
                              "fix does it."),
    .source = "run with awscli 2.9.19 against a loopback listener; repo boto/botocore 1.43.67, "
              "botocore/data/cognito-idp/2016-04-18/service-2.json",
    .fixable = true,
    .check = checkType,
};

} // namespace pooldesigner::rules
