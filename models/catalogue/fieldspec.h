// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

// The type system of a design: one constexpr FieldSpec describes one API member, and everything generic (forms, tree,
// type rules, importers, writers, skeleton, help) is driven from it. Facts come from the service model of cognito-idp.
namespace pooldesigner {

// The request a member belongs to. DescribeUserPool holds the read-only members of an export (kept under "origin").
enum class Operation : std::uint8_t { CreateUserPool, SetUserPoolMfaConfig, CreateUserPoolDomain, DescribeUserPool };

enum class Kind : std::uint8_t { String, Integer, Boolean, Structure, List, Map, Timestamp };

// Sections of the window, in the order in which it lists them.
enum class Section : std::uint8_t {
    General,
    SignIn,
    Attributes,
    Password,
    Mfa,
    Messages,
    Email,
    Sms,
    Lambda,
    Devices,
    Protection,
    Tags,
    Tokens,
    Domain,
    ReadOnly,
};

// What can happen to the member once the pool exists.
enum class Mutability : std::uint8_t {
    Updatable,  // UpdateUserPool changes it
    CreateOnly, // fixed for ever at creation
    GrowsOnly,  // entries can be added (AddCustomAttributes), never changed or removed
    OtherCall,  // UpdateUserPool or SetUserPoolMfaConfig
    ReadOnly,   // only the service sets it
};

// Generations of the aws CLI, oldest first: 2021 = the reference page of that year, 2.9.19 = Debian 12's package.
enum class Generation : std::uint8_t { Cli2021, Cli2_9_19, Latest };

enum class Sensitivity : std::uint8_t { None, Personal, Secret };

// How a form edits the member. Automatic follows the kind and the limits.
enum class Editor : std::uint8_t {
    Automatic, // line, number, switch, choice or check list, by kind
    Text,      // several lines (message bodies)
    Special,   // a page of its own edits it (Schema, UserPoolTags)
    Hidden,    // worked out when a command is made, never typed (UserPoolId of follow-up calls)
};

// Bounds as the service model states them. For text they count characters, for numbers the value, for lists and maps
// the entries. No value means no bound. The pattern is a Java regular expression that has to match the whole value.
struct Limits {
    std::optional<std::int64_t> min;
    std::optional<std::int64_t> max;
    std::string_view pattern;
};

struct FieldSpec {
    Operation operation = Operation::CreateUserPool;
    std::string_view path; // "Schema[].Name", "UserPoolTags{key}", "UserPoolTags{value}"
    Kind kind = Kind::String;
    Section section = Section::General;
    int order = 0; // place in the service model: the order of the skeleton and of options
    bool required = false;
    Limits limits;
    std::optional<Limits> olderLimits; // where generations before Latest differ
    bool requiredByOlder = false;
    std::span<const std::string_view> values; // the enum, empty for free text
    std::string_view defaultValue;            // JSON text of what the service takes for an absent member, or empty
    std::string_view defaultNote;             // the same in words, where a value alone would not be true
    Mutability mutability = Mutability::Updatable;
    bool deprecated = false;
    Generation since = Generation::Cli2021;
    Sensitivity sensitivity = Sensitivity::None;
    Editor editor = Editor::Automatic;
    std::string_view cliOption; // "--pool-name"; top-level members only
    std::string_view describe;  // path in DescribeUserPool output where it differs
    std::string_view catalogue; // path in a snake_case aws_cognito_user_pool row
    std::string_view
        cloudFormation;         // property path of AWS::Cognito::UserPool (domain: of AWS::Cognito::UserPoolDomain)
    std::string_view terraform; // argument path of aws_cognito_user_pool (domain: of aws_cognito_user_pool_domain)
    std::string_view unit;      // "days", "characters"
    std::string_view example;   // JSON text of a good value; scalars only
    std::string_view label;     // sentence case, translated in context "Catalogue"
    std::string_view help;      // what it does and what follows from it, same context

    constexpr const Limits &limitsFor(Generation generation) const
    {
        return generation != Generation::Latest && olderLimits ? *olderLimits : limits;
    }
    constexpr bool requiredFor(Generation generation) const
    {
        return required || (generation != Generation::Latest && requiredByOlder);
    }
    // The last segment: "MinimumLength", "Name"; list items and map parts keep their marks.
    constexpr std::string_view name() const
    {
        const auto dot = path.rfind('.');
        return dot == std::string_view::npos ? path : path.substr(dot + 1);
    }
    constexpr bool isScalar() const
    {
        return kind == Kind::String || kind == Kind::Integer || kind == Kind::Boolean || kind == Kind::Timestamp;
    }
    constexpr bool isIrreversible() const
    {
        return mutability == Mutability::CreateOnly || mutability == Mutability::GrowsOnly;
    }
};

} // namespace pooldesigner
