// SPDX-License-Identifier: MIT
#pragma once

#include "config/poolconfig.h"
#include "formats/templates/functionkind.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace pooldesigner {

// The functions that placeholders.h put aside, as they belong to the design as it is now: what stands in an entry of a
// list that has a name goes with that entry wherever it is, and with what is gone its functions are. Borrows the
// design, which must not change.
class KeptFunctions {
public:
    explicit KeptFunctions(const PoolConfig &config, const FunctionKind &kind = kTemplateFunctions);

    // The function that the text at this place stands for; null where the value stands for itself, changed ones
    // included.
    const Json *standingAt(const Path &place, const Json &value) const;

    // What was left away from a structure or a list of the design: members by their names, items by the place that they
    // had, in order. The value is a function, or a list of nothing else.
    using Absent = std::vector<std::pair<Path::Segment, const Json *>>;
    const Absent &absentIn(const Path &place) const;
    // What was left away at this place; null where nothing was.
    const Json *absentAt(const Path &place) const;

    // Where texts of the design stand for functions, and where functions are left away.
    std::vector<std::string> standing() const;
    std::vector<std::string> absent() const;

    std::vector<const Json *> all() const;
    // The logical names of a template that all of these refer to.
    std::vector<std::string> references() const;

private:
    void add(const Path &kept, const Json &function);
    Path today(const Path &kept) const;

    bool areFunctions(const Json &value) const;

    const PoolConfig *m_config;
    const FunctionKind *m_kind;
    const Json *m_names; // of list entries when they were read
    std::map<Path, const Json *> m_standing;
    std::map<Path, Absent> m_absent;                    // by what they are missing in
    std::vector<std::pair<Path, const Json *>> m_order; // of both, as they were kept
};

// A part of what is kept of the source that was read: "Placeholders", "Names", and of a template as far as functions
// refer to them "Parameters", "Mappings" and "Conditions". Null where there is none.
const Json *keptSection(const PoolConfig &config, std::string_view section,
                        const FunctionKind &kind = kTemplateFunctions);

} // namespace pooldesigner
