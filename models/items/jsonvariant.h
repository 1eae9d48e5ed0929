// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/fieldspec.h"
#include "config/json.h"

#include <QString>
#include <QVariant>

#include <optional>

// The one border between JSON and QVariant.
namespace pooldesigner {

// A value on one line for people: text as it is, other scalars and small lists as JSON, big ones as a count. Empty for
// null.
QString summaryText(const Json *value);

// What an editor shows: bool, qlonglong, QString; everything else as JSON text.
QVariant variantFromJson(const Json *value);

// The value a person entered for a member of this kind; nothing when it cannot be one (text for a number). Members the
// catalogue does not know (null) take any JSON text, and other text as a string.
std::optional<Json> jsonFromVariant(const QVariant &value, const FieldSpec *spec);

} // namespace pooldesigner
