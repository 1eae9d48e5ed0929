// SPDX-License-Identifier: MIT
#pragma once

#include "config/poolconfig.h"

#include <string>
#include <vector>

namespace pooldesigner {

// One station on a person's way into the pool.
struct FlowStep {
    enum class Kind : std::uint8_t {
        Person,   // what the person does
        Service,  // what Cognito does
        Function, // a Lambda function of the pool's owner
    };
    Kind kind = Kind::Service;
    std::string title;  // "Code by e-mail"; of a function the name of its trigger
    std::string detail; // "e-mail address or phone number", the function's name; may be empty
    Path place;         // the member that decides it
    bool operator==(const FlowStep &) const = default;
};

struct PoolFlow {
    std::string title; // "Sign-up", "Sign-in"
    std::vector<FlowStep> steps;
    bool operator==(const PoolFlow &) const = default;
};

// How people get into the pool for the first time and every time, from what the design says: what a picture draws. A
// pure function of the design; texts are translated in context "Story" and safe to show.
std::vector<PoolFlow> poolFlows(const PoolConfig &design);

} // namespace pooldesigner
