// SPDX-License-Identifier: MIT
#pragma once

#include "config/poolconfig.h"

#include <QString>

#include <vector>

namespace pooldesigner {

// One thing that a design decides for the life of the pool.
struct IrreversibleChoice {
    Path path;           // where it is edited
    QString label;       // of the member
    QString value;       // as the design has it, or what the service takes when it says nothing
    QString consequence; // in a sentence
    bool isSet = false;
};

// Every member that no later call can change or take back, in the catalogue's order, then the attributes of Schema one
// by one. Members that are not set are listed too where leaving them out decides something.
std::vector<IrreversibleChoice> irreversibleChoices(const PoolConfig &config);

} // namespace pooldesigner
