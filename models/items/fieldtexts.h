// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/fieldspec.h"
#include "config/json.h"
#include "config/path.h"

#include <QString>

// The words that forms show about a member; one place, so that fields, tree and tooltips say the same.
namespace pooldesigner {

QString memberLabel(const FieldSpec &spec);
QString memberHelp(const FieldSpec &spec);

// "Not set — the service takes: 8"; for required members "Required"; with an example where there is no default.
QString notSetText(const FieldSpec &spec);
// The default alone, for people: "8", "yes", the note in words; empty where nothing is known.
QString defaultText(const FieldSpec &spec);
// "6 to 99", "at most 140 characters", "at least 1 entry"; empty where there is no bound.
QString limitsText(const FieldSpec &spec);
// "AliasAttributes · --alias-attributes"; nested members: their path.
QString apiName(const FieldSpec &spec);
// What mutability means to the person deciding; empty for members that can be updated.
QString mutabilityText(const FieldSpec &spec);
// What follows from the value, in a sentence; null is a member that is not set. Empty where nothing more can be said.
QString consequenceText(const FieldSpec &spec, const Json *value);
// The plan that the member needs, and with which values: "AUDIT, ENFORCED need PLUS", "needs ESSENTIALS".
// Empty for members of every plan.
QString planText(const FieldSpec &spec);
// Help, limits, default, API name and the CLI generation it needs: plain text, a line each.
QString memberToolTip(const FieldSpec &spec);
// A name for objectName: the path itself.
QString pathText(const Path &path);

} // namespace pooldesigner
