// SPDX-License-Identifier: MIT
#include "formats/foreignjson.h"

#include "catalogue/catalogue.h"
#include "config/text.h"
#include "formats/pooldraft.h"

#include <QtGlobal>

#include <algorithm>
#include <span>

namespace pooldesigner {

namespace {

// A file is of this kind when it has all of these members at the top.
struct ForeignKind {
    std::initializer_list<const char *> members;
    const char *text;
};

std::span<const ForeignKind> foreignKinds()
{
    static const ForeignKind kinds[] = {
        {{"UserPools"},
         QT_TRANSLATE_NOOP("Import",
                           "This is the output of list-user-pools, which only names pools. Run aws cognito-idp "
                           "describe-user-pool --user-pool-id ID for one of them and open its output.")},
        {{"UserPoolClient"},
         QT_TRANSLATE_NOOP("Import",
                           "This describes an app client, not a user pool. Run aws cognito-idp describe-user-pool for "
                           "the pool it belongs to and open its output.")},
        {{"UserPoolClients"},
         QT_TRANSLATE_NOOP("Import",
                           "This lists app clients, not a user pool. Run aws cognito-idp describe-user-pool for the "
                           "pool they belong to and open its output.")},
        {{"DomainDescription"},
         QT_TRANSLATE_NOOP("Import", "This describes a domain of a user pool, not the pool. Run aws cognito-idp "
                                     "describe-user-pool and open its output.")},
        {{"IdentityProvider"},
         QT_TRANSLATE_NOOP("Import",
                           "This describes an identity provider of a user pool, not the pool. Run aws cognito-idp "
                           "describe-user-pool and open its output.")},
        {{"IdentityPoolId"},
         QT_TRANSLATE_NOOP("Import", "This describes an identity pool, which is not a user pool. Run aws cognito-idp "
                                     "describe-user-pool and open its output.")},
        {{"Users"},
         QT_TRANSLATE_NOOP("Import",
                           "This lists users, not a user pool. Run aws cognito-idp describe-user-pool and open its "
                           "output.")},
        {{"Version", "Statement"},
         QT_TRANSLATE_NOOP("Import", "This is an IAM policy, not a user pool. Open the output of aws cognito-idp "
                                     "describe-user-pool, a create-user-pool request or a design.")},
        {{"LogicalResourceId", "ResourceType"},
         QT_TRANSLATE_NOOP("Import", "This lists the resources of a stack by name, without their properties. Open the "
                                     "template, or the output of aws cognito-idp describe-user-pool for the pool.")},
        {{"Resources"},
         QT_TRANSLATE_NOOP("Import", "This looks like a CloudFormation template. Open the output of aws cognito-idp "
                                     "describe-user-pool for the pool that it made.")},
        {{"terraform_version"},
         QT_TRANSLATE_NOOP("Import", "This is a state or plan of Terraform. Open the output of aws cognito-idp "
                                     "describe-user-pool for the pool that it made.")},
        {{"name", "version"},
         QT_TRANSLATE_NOOP(
             "Import", "This looks like the description of a software package (package.json), not a user pool. Open "
                       "the output of aws cognito-idp describe-user-pool, a create-user-pool request or a design.")},
        {{"name", "dependencies"},
         QT_TRANSLATE_NOOP(
             "Import", "This looks like the description of a software package (package.json), not a user pool. Open "
                       "the output of aws cognito-idp describe-user-pool, a create-user-pool request or a design.")},
    };
    return kinds;
}

// The output of get-user-pool-mfa-config, or a request of set-user-pool-mfa-config: factors and nothing else.
bool holdsOnlyMfa(const Json &object)
{
    const auto members = object.items();
    const auto belongs = [](const auto &member) {
        return catalogue::find(Operation::SetUserPoolMfaConfig, member.key()) != nullptr;
    };
    return !(object.size() == 1 && object.contains("MfaConfiguration")) && !object.empty() &&
           std::all_of(members.begin(), members.end(), belongs);
}

const char *kindOf(const Json &value)
{
    if (value.is_array())
        return value.empty() ? QT_TRANSLATE_NOOP("Import", "an empty list") : QT_TRANSLATE_NOOP("Import", "a list");
    if (value.is_string())
        return QT_TRANSLATE_NOOP("Import", "a text");
    if (value.is_number())
        return QT_TRANSLATE_NOOP("Import", "a number");
    if (value.is_boolean())
        return QT_TRANSLATE_NOOP("Import", "true or false");
    return QT_TRANSLATE_NOOP("Import", "null");
}

std::string firstNames(const Json &object)
{
    constexpr std::size_t kShown = 5;
    std::vector<std::string> names;
    for (const auto &[name, value] : object.items()) {
        if (names.size() == kShown)
            return listed(names) + ", …";
        names.push_back(name);
    }
    return listed(names);
}

} // namespace

std::string explainForeignJson(const Json &value)
{
    if (!value.is_object())
        return {};
    if (holdsOnlyMfa(value)) {
        return translated(
            "Import", QT_TRANSLATE_NOOP(
                          "Import", "This tells only the MFA settings of a pool (get-user-pool-mfa-config). Open the "
                                    "output of aws cognito-idp describe-user-pool; the factors are then set in the "
                                    "design."));
    }
    const auto known = foreignKinds();
    const auto found = std::ranges::find_if(known, [&](const ForeignKind &kind) {
        return std::ranges::all_of(kind.members, [&](const char *member) { return value.contains(member); });
    });
    return found == known.end() ? std::string() : translated("Import", found->text);
}

std::string explainUnknownJson(const Json &value)
{
    if (value.is_object()) {
        return translated(
            "Import",
            QT_TRANSLATE_NOOP("Import", "No user pool was recognised: the object has the members %1. Expected is the "
                                        "output of aws cognito-idp describe-user-pool, a create-user-pool request "
                                        "(members such as PoolName), a catalogue row (columns such as "
                                        "mfa_configuration) or a design."),
            {firstNames(value)});
    }
    return translated(
        "Import",
        QT_TRANSLATE_NOOP("Import",
                          "No user pool was recognised: the file holds %1 where an object is expected, such as "
                          "the output of aws cognito-idp describe-user-pool, a create-user-pool request or "
                          "a design."),
        {translated("Import", kindOf(value))});
}

} // namespace pooldesigner
