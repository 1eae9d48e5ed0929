// SPDX-License-Identifier: MIT
#pragma once

#include "items/schemarow.h"

#include <QString>
#include <QVariant>

// The cells of the attribute table: their texts, what editors get, and which can be edited.
namespace pooldesigner {

bool isBooleanColumn(SchemaColumn column);
QString schemaHeading(SchemaColumn column);
QString schemaHeadingTip(SchemaColumn column);

QString schemaCellText(const SchemaRow &row, SchemaColumn column);
// What a screen reader says for the cell.
QString schemaCellSpoken(const SchemaRow &row, SchemaColumn column);
// Why the cell is what it is, or cannot be edited; empty where nothing is to say. Never holds text of the design, which
// a tooltip might take for HTML.
QString schemaCellTip(const SchemaRow &row, SchemaColumn column);
// A bool for a bool, text for anything else, invalid where the entry says nothing. Attributes that are not listed give
// what the service takes.
QVariant schemaCellValue(const SchemaRow &row, SchemaColumn column);
// False where an edit could only make the design wrong; what is wrong already can be mended.
bool isSchemaCellEditable(const SchemaRow &row, SchemaColumn column);

} // namespace pooldesigner
