// SPDX-License-Identifier: MIT
#pragma once

#include "sourcetree.h"

// Which include is allowed where: the layers of ARCHITECTURE.md, as far as the linker cannot see them (headers alone
// link).
namespace layering {

// Why a file at `name` may not include `header`; empty when it may, and for no header.
QString objection(const QString &name, const QString &header);

// The header that the line includes; empty for other lines.
QString includedHeader(const QString &line);

// The type that begins on the line, outside of any other; empty for other lines and for types only announced.
QString definedType(const QString &line);

} // namespace layering
