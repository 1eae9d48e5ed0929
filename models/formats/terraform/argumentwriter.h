// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/fieldspec.h"
#include "formats/commandplan.h"
#include "formats/templates/keptfunctions.h"
#include "formats/terraform/expressions.h"
#include "formats/terraform/hcl.h"

namespace pooldesigner {

// Writes members of the design as arguments and blocks of a resource, with the expressions of the configuration that
// the design came from. Borrows it.
class ArgumentWriter {
public:
    ArgumentWriter(const PoolConfig &config, std::vector<LeftOut> &leftOut)
        : m_expressions(config, kExpressions), m_leftOut(&leftOut)
    {
    }

    // The members of the structure at `path`, into the body. What no argument exists for is left out; a structure
    // without one whose members have theirs hands them on.
    void addMembers(const Json &object, const Path &path, HclBody &body);
    void leaveOut(const Path &path, const char *reason);

    const KeptFunctions &expressions() const { return m_expressions; }

private:
    void addMember(const Json &value, const Path &path, const FieldSpec &spec, HclBody &body);
    void addBlock(const Json &object, const Path &path, const std::string &name, HclBody &body);

    void addAbsent(const Path &path, HclBody &body);
    // The value of an argument; nothing where it holds an expression that cannot be written.
    std::optional<std::string> spelled(const Json &value, const Path &path) const;
    std::optional<std::string> spelledItems(const Json &list, const Path &path) const;

    KeptFunctions m_expressions;
    std::vector<LeftOut> *m_leftOut;
};

// The last name of the argument's path.
std::string argumentName(const FieldSpec &spec);

} // namespace pooldesigner
