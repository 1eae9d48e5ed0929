// SPDX-License-Identifier: MIT
#pragma once

#include "subcommand.h"

#include <string>

namespace pooldesigner {

// pool-designer-cli rules: what validate checks, and why.
class RulesCommand final : public Subcommand {
public:
    explicit RulesCommand(CLI::App &program);
    ExitCode run(const Streams &streams) const override;

private:
    enum class Format : std::uint8_t { AsText, AsJson, AsMarkdown, AsSchema };

    Format m_format = Format::AsText;
    bool m_reviewers = false;
    std::string m_id;
    std::string m_output;
};

} // namespace pooldesigner
