// SPDX-License-Identifier: MIT
#pragma once

#include "config/json.h"
#include "config/path.h"

#include <string>
#include <vector>

namespace pooldesigner {

// error: the service (or the CLI) refuses the call. warning: accepted, then surprises or breaks. advice: good practice.
enum class Severity : std::uint8_t { Error, Warning, Advice };
enum class Confidence : std::uint8_t { High, Medium, Low };

// One change of a design, as data: fixes and other compound edits are lists of these, applied in order as one undo
// step. What Unset and RemoveItem take away takes along what it would leave empty (PoolConfig::emptiedWith()); to unset
// what is absent changes nothing.
struct Edit {
    enum class Op : std::uint8_t { Set, Unset, InsertItem, RemoveItem };
    Op op = Op::Set;
    Path path;  // InsertItem: the list and the index, Schema[3]
    Json value; // Set and InsertItem
    bool operator==(const Edit &) const = default;
};

struct Fix {
    std::string title; // a verb first: "Add email to AutoVerifiedAttributes"
    std::vector<Edit> edits;
    bool safe = true; // false: a choice only the user can make; offered, never applied on its own
    bool operator==(const Fix &) const = default;
};

// A finding. Its identity is rule + path: at most one finding of a rule stands at a place. Errors of low confidence are
// found as warnings, unless the profile says otherwise: nobody has shown that the service refuses the value.
struct Diagnostic {
    std::string rule;
    Severity severity = Severity::Error;
    Confidence confidence = Confidence::High;
    Path path;
    std::vector<Path> related;
    std::string message; // names the value and the limit, says what to do; translated
    std::vector<Fix> fixes;
    bool asksAccount = false; // says what to ask a live account: the design itself cannot be at fault
    bool accepted = false;
    std::string acceptedReason;

    // Nothing but a question to the account. A profile that makes an error or a warning of it means more by it.
    bool onlyAsks() const { return asksAccount && severity == Severity::Advice; }
    bool sameIdentity(const Diagnostic &other) const { return rule == other.rule && path == other.path; }
    bool operator==(const Diagnostic &) const = default;
};

std::string_view severityName(Severity severity);       // "error", "warning", "advice"
std::string_view confidenceName(Confidence confidence); // "high", "medium", "low"

} // namespace pooldesigner
