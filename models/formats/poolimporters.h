// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/fieldspec.h"
#include "formats/outcome.h"
#include "formats/pooldraft.h"

namespace pooldesigner {

// One importer per form, each in its own source file. The value is what formdetector unwrapped.

// The design file; unknown members stay. Refused: another or a newer format, parts that are no objects (or, for
// "accepted", no list).
Outcome<PoolConfig> importDesign(Json root);

// A CreateUserPool request: kept as it is, but for placeholders of a skeleton and members that only the service sets.
PoolDraft importRequest(Json request);
// True when importRequest would leave this value as it is.
bool isPlainRequest(const Json &request);

// The UserPool of describe-user-pool or create-user-pool output, made into a request.
PoolDraft importDescribe(Json pool);
// The same for a description that stands in draft.request, with what is known of its origin.
void convertDescription(PoolDraft &draft);

// A snake_case row of aws_cognito_user_pool, made into such a UserPool first.
PoolDraft importCatalogueRow(Json row);
// Whether a column of a row, or a member of the JSON in one, means this member.
bool isColumnOf(const FieldSpec &spec, std::string_view name);

} // namespace pooldesigner
