// SPDX-License-Identifier: MIT
#pragma once

#include "delegates/rowdelegate.h"

namespace pooldesigner {

// Draws the rows of LedgerModel: fates with icon and colour, what was taken as is in the muted colour.
class LedgerDelegate final : public RowDelegate {
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace pooldesigner
