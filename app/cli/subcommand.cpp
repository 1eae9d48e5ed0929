// SPDX-License-Identifier: MIT
#include "subcommand.h"

#include <CLI/CLI.hpp>

namespace pooldesigner {

std::string Subcommand::name() const { return m_parser->get_name(); }

bool Subcommand::isChosen() const { return m_parser->parsed(); }

} // namespace pooldesigner
