// SPDX-License-Identifier: MIT
#pragma once

#include "formats/commandwriter.h"

namespace pooldesigner {

// Lines of a script, comments all, that say what has to be there before the pool: the role for text messages, who may
// send from the SES identity, the grants on the key of custom senders, the certificate of an own domain. Commands are
// spelled for the shell, with the design's values. None where the design asks for nothing of that.
std::vector<CommandLine> preparationLines(const PoolConfig &config, Shell shell);

} // namespace pooldesigner
