// SPDX-License-Identifier: MIT
#pragma once

#include "fields/partseditor.h"

namespace pooldesigner {

// EmailConfiguration.SourceArn as region, account and identity.
PartsEditor *makeIdentityEditor(QWidget *parent);
// EmailConfiguration.From as name and address.
PartsEditor *makeSenderEditor(QWidget *parent);

} // namespace pooldesigner
