// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <string_view>

namespace pooldesigner {

// Options that every call of the aws CLI takes (`aws help`, section Global Options) and whether a value follows.
struct GlobalOption {
    std::string_view name;
    bool hasValue;
};

inline constexpr std::array kGlobalOptions{
    GlobalOption{"--debug", false},
    GlobalOption{"--endpoint-url", true},
    GlobalOption{"--no-verify-ssl", false},
    GlobalOption{"--no-paginate", false},
    GlobalOption{"--output", true},
    GlobalOption{"--query", true},
    GlobalOption{"--profile", true},
    GlobalOption{"--region", true},
    GlobalOption{"--version", false},
    GlobalOption{"--color", true},
    GlobalOption{"--no-sign-request", false},
    GlobalOption{"--ca-bundle", true},
    GlobalOption{"--cli-read-timeout", true},
    GlobalOption{"--cli-connect-timeout", true},
    GlobalOption{"--cli-binary-format", true},
    GlobalOption{"--no-cli-pager", false},
    GlobalOption{"--cli-auto-prompt", false},
    GlobalOption{"--no-cli-auto-prompt", false},
    GlobalOption{"--cli-input-json", true},
    GlobalOption{"--cli-input-yaml", true},
    GlobalOption{"--generate-cli-skeleton", true},
};

} // namespace pooldesigner
