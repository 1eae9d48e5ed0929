// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/fieldspec.h"
#include "formats/commandplan.h"
#include "formats/terraform/hcl.h"

namespace pooldesigner {

// Writes members of the design as arguments and blocks of a resource.
class ArgumentWriter {
public:
    explicit ArgumentWriter(std::vector<LeftOut> &leftOut) : m_leftOut(&leftOut) {}

    // The members of the structure at `path`, into the body. What no argument exists for is left out; a structure
    // without one whose members have theirs hands them on.
    void addMembers(const Json &object, const Path &path, HclBody &body);
    void leaveOut(const Path &path, const char *reason);

private:
    void addMember(const Json &value, const Path &path, const FieldSpec &spec, HclBody &body);
    void addBlock(const Json &object, const Path &path, const std::string &name, HclBody &body);

    std::vector<LeftOut> *m_leftOut;
};

// The last name of the argument's path.
std::string argumentName(const FieldSpec &spec);

} // namespace pooldesigner
