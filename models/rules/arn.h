// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string_view>

namespace pooldesigner {

// arn:<partition>:<service>:<region>:<account>:<resource>, the parts as views into the text it was read from.
struct Arn {
    std::string_view partition;
    std::string_view service;
    std::string_view region;
    std::string_view account;
    std::string_view resource; // the rest, colons and all

    // Nothing for text that has not the shape the service asks of every ARN: 20 to 2048 characters, an account of
    // digits.
    static std::optional<Arn> read(std::string_view text);

    bool hasAccount() const { return account.size() == 12; } // read() has seen that they are digits
    bool operator==(const Arn &) const = default;
};

bool isLambdaFunction(const Arn &arn); // ...:lambda:<region>:<account>:function:<name>[:<version or alias>]
bool isIamRole(const Arn &arn);        // ...:iam::<account>:role/<name>
bool isKmsKey(const Arn &arn);         // ...:kms:<region>:<account>:key/<id>
bool isSesIdentity(const Arn &arn);    // ...:ses:<region>:<account>:identity/<address or domain>

// A function's unpublished version, which no ARN member can hold: its $ is outside the pattern of ARNs.
bool namesLatest(std::string_view text);

// The version or alias of a function; empty where the ARN names none.
std::string_view qualifierOf(const Arn &lambda);
// The address or domain of an SES identity.
std::string_view identityOf(const Arn &ses);

} // namespace pooldesigner
