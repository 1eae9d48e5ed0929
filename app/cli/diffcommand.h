// SPDX-License-Identifier: MIT
#pragma once

#include "formats/importer.h"
#include "subcommand.h"

#include <optional>
#include <string>

namespace pooldesigner {

// pool-designer-cli diff: what has to change for one pool to become another, and which call can do it.
class DiffCommand final : public Subcommand {
public:
    explicit DiffCommand(CLI::App &program);
    ExitCode run(const Streams &streams) const override;

private:
    enum class Format : std::uint8_t { AsText, AsJson, AsMarkdown };

    Format m_format = Format::AsText;
    bool m_all = false;
    std::optional<Form> m_from;
    bool m_repair = false;
    std::string m_first;
    std::string m_second;
    std::string m_output;
};

} // namespace pooldesigner
