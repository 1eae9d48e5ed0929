// SPDX-License-Identifier: MIT
#pragma once

#include "formats/terraform/hclreader.h"

#include <map>
#include <set>

namespace pooldesigner {

// What configuration of Terraform says of variables (their defaults) and local values. Borrows the blocks.
class ConfigurationValues {
public:
    explicit ConfigurationValues(const std::vector<HclBlock> &blocks);

    // The value with "${var.name}" and "${local.name}" replaced as far as the file tells them. Texts come as what they
    // spell; those that hold other expressions as expressions.h keeps them.
    Json workedOut(const Json &value);
    void startAnew(); // forgets what was worked out, not what is known

    // Variables whose default was taken: "name = value".
    std::vector<std::string> defaults() const { return {m_defaults.begin(), m_defaults.end()}; }

private:
    Json text(const std::string &source, int depth);
    Json replaced(const Json &value, int depth);
    const Json *known(const std::string &expression);

    std::map<std::string, const Json *> m_values; // "var.name", "local.name"
    std::set<std::string> m_defaults;
    std::size_t m_spent = 0; // bytes
};

} // namespace pooldesigner
