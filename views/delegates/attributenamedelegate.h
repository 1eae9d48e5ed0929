// SPDX-License-Identifier: MIT
#pragma once

#include "delegates/celldelegate.h"

namespace pooldesigner {

// The name of an attribute with the prefix that the service puts before it; only the name is edited. Standard
// attributes that are listed stand out in bold, entries of a pool that exists by a lock.
class AttributeNameDelegate final : public CellDelegate {
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace pooldesigner
