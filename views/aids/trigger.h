// SPDX-License-Identifier: MIT
#pragma once

#include "config/poolconfig.h"

#include <QString>

#include <span>
#include <string_view>

namespace pooldesigner {

// A Lambda trigger and its place in the picture of the flows.
struct Trigger {
    // How it hangs together with the one to its left.
    enum class Link : std::uint8_t { None, Then, Or };

    std::string_view name; // below LambdaConfig
    int row = 0;
    int column = 0;
    Link link = Link::None;
    bool deeper = false; // the ARN stands in LambdaArn of a structure

    Path member() const;
    Path arn() const; // the member itself, or the one inside
    QString label() const;
};

std::span<const Trigger> allTriggers(); // row by row, left to right

// What a design says of a trigger. Text that is no ARN of a function is shown as it is, made visible.
struct TriggerState {
    bool isSet = false; // something stands there, right or wrong
    QString function;   // the function's name, on one line; words where no text stands there
    bool operator==(const TriggerState &) const = default;
};
TriggerState triggerState(const PoolConfig &config, const Trigger &trigger);

} // namespace pooldesigner
