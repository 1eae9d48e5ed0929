// SPDX-License-Identifier: MIT
#pragma once

#include "formats/commands/script.h"
#include "formats/pooldraft.h"
#include "formats/shells/shell.h"

#include <cstddef>
#include <functional>

namespace pooldesigner {

// How the text of a command is taken where its spelling leaves a choice.
struct CallReading {
    ScriptDialect dialect = ScriptDialect::Bash;
    std::optional<Shell> shell; // where it is known and not guessed
    // What a file:// address holds; nothing where it is not to be read. Asked only for --cli-input-json and options.
    std::function<std::optional<std::string>(const std::string &address)> file;
};

// Reads the options behind the name of a call, which is word `name`, into its request as the aws CLI would: options in
// any of its spellings, --cli-input-json below them. What the CLI would refuse is read where its meaning is plain, with
// a note, and left out with a note where not. Global options are left out with a note, --region goes to the target.
Json readCall(const ScriptCommand &command, std::size_t name, Operation operation, const CallReading &reading,
              PoolDraft &draft);

} // namespace pooldesigner
