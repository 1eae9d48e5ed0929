// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/fieldspec.h"

#include <span>

namespace pooldesigner {

// What a row of the catalogue can demand of one value.
enum class Constraint : std::uint8_t { Missing, Type, TooShort, TooLong, Pattern, Value, Range, Size };

inline constexpr Constraint kConstraints[] = {Constraint::Missing, Constraint::Type,    Constraint::TooShort,
                                              Constraint::TooLong, Constraint::Pattern, Constraint::Value,
                                              Constraint::Range,   Constraint::Size};

// One thing to look after: a demand of a row.
struct Duty {
    Constraint constraint = Constraint::Type;
    const FieldSpec *spec = nullptr;
};

// True when the row makes this demand (of any generation of the CLI).
bool demands(const FieldSpec &spec, Constraint constraint);

// The one rule that reports a breach of the demand: the rule that the rule collection names for the member, or the
// generic one of the constraint. This is where it is decided, so that a fault is never reported twice.
std::string_view ruleFor(const FieldSpec &spec, Constraint constraint);

// What the rule has to look after, in the order of the catalogue. Worked out once for all rules.
std::span<const Duty> dutiesOf(std::string_view rule);

} // namespace pooldesigner
