// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/fieldspec.h"

#include <QString>

#include <string_view>

namespace pooldesigner {

// Whether the member is the text of an SMS.
bool isSmsText(const FieldSpec &spec);

// "Parts with the sample values: 1 (GSM-7, 34 places of 160 in each)" of a text as it is sent; where it is UCS-2, what
// makes it so.
QString smsPartsText(std::string_view sent);

} // namespace pooldesigner
