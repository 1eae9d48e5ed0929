// SPDX-License-Identifier: MIT
#pragma once

#include "config/json.h"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace pooldesigner {

// Variables of the Serverless framework in the texts of a template: "${self:custom.stage}", "${opt:stage, 'dev'}".
// Those that name a text, number or flag of the same file are worked out, others have the value behind their comma
// where there is one; what stands in other files, in options and in the environment stays as it is spelled.
class ServerlessVariables {
public:
    explicit ServerlessVariables(const Json &root) : m_root(&root) {} // borrows it

    Json workedOut(const Json &value);

    // As they are spelled, with what they were taken for.
    const std::set<std::string> &settled() const { return m_settled; }

private:
    std::string text(std::string source);
    const Json *named(std::string_view path) const;

    const Json *m_root;
    std::set<std::string> m_settled;
    std::size_t m_spent = 0; // replacements
};

// Whether a text holds a variable of the framework.
bool holdsServerlessVariable(const Json &value);

} // namespace pooldesigner
