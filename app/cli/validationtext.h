// SPDX-License-Identifier: MIT
#pragma once

#include "config/json.h"
#include "formats/importer.h"
#include "rules/fixing.h"
#include "rules/profile.h"
#include "rules/validator.h"
#include "streams.h"

#include <span>
#include <string>
#include <vector>

namespace pooldesigner {

// One file that was read and what the rules found in it.
struct CheckedFile {
    std::string file;
    Imported imported;
    std::vector<Diagnostic> findings;
};

std::vector<const PoolConfig *> designsOf(std::span<const CheckedFile> files); // borrows them

// One line a finding, in the files' order, then one line that counts: "FILE: severity: PATH: message [rule]", with the
// place of the pool behind the file where it holds several. The severity is "ask" where only the account can tell.
// Findings that the design accepts are counted but not listed.
std::string validationText(std::span<const CheckedFile> files);

// Says on the error stream what was mended, what a fix was not applied to and why, and what is left.
void tellFixes(const std::string &file, const Mended &mended, const Streams &streams);

// {"version": 1, "profile": NAME, "files": [...]}: the contract for programs that read it. Accepted findings are listed
// and marked; "undecided" names the reviewers' checks that the pools do not decide, where the profile has reviewers.
Json validationJson(std::span<const CheckedFile> files, const Profile &profile);

} // namespace pooldesigner
