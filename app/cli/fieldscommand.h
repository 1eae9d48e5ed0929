// SPDX-License-Identifier: MIT
#pragma once

#include "subcommand.h"

#include <string>

namespace pooldesigner {

// pool-designer-cli fields: the catalogue, every member and all that is known of it.
class FieldsCommand final : public Subcommand {
public:
    explicit FieldsCommand(CLI::App &program);
    ExitCode run(const Streams &streams) const override;

private:
    enum class Format : std::uint8_t { AsText, AsJson, AsMarkdown };

    Format m_format = Format::AsText;
    std::string m_path;
    std::string m_output;
};

} // namespace pooldesigner
