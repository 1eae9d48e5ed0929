// SPDX-License-Identifier: MIT
#pragma once

#include "formats/commandwriter.h"

#include <string>

namespace pooldesigner {

struct ScriptOptions {
    CommandOptions command; // bash or a PowerShell, with no layout: a script has an option a line
    std::string appClient;  // the name of an app client to make as well; empty: none
};

// A script that makes the pool and what belongs to it, in the order in which the calls need each other (rules.md,
// section (d)): the pool, the permissions of its functions, MFA, the domain, an app client. Tags are part of creation.
// What has to be there before it (the role for text messages, the policy of an SES identity, grants on a key) stands
// above as comments with their commands.
//
// It stops at the first call that fails and says what was made. A file beside the script keeps the pool's id and the
// steps that are done, so that the next run goes on where the last one stopped and never makes a second pool: where it
// was cut off in the middle of creation it looks for a pool of the name and asks.
//
// Region and account are variables at the top: the design's target where that is well formed, else asked for. cmd.exe
// has no functions to write this with: for it the text is a comment and a note says so.
CommandText writeScript(const PoolConfig &config, const ScriptOptions &options);

} // namespace pooldesigner
