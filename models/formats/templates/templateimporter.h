// SPDX-License-Identifier: MIT
#pragma once

#include "formats/outcome.h"
#include "formats/pooldraft.h"

namespace pooldesigner {

// A template of CloudFormation, SAM or the Serverless framework, or a part of one that holds resources; functions in
// their long form, as readYaml() gives them.
bool looksLikeTemplate(const Json &root);

struct ImportedTemplate {
    PoolDraft draft;
    std::vector<PoolCandidate> pools;
    std::size_t chosen = 0;
};

// The pool of a template with the domain that belongs to it. What the template settles by itself (parameters by their
// defaults, mappings, conditions) is worked out; see placeholders.h for what it does not. Refused: templates without a
// pool, conditions that refer to each other in a circle.
Outcome<ImportedTemplate> importTemplate(const Json &root, const ImportOptions &options);

} // namespace pooldesigner
