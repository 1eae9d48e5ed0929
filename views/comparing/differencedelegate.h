// SPDX-License-Identifier: MIT
#pragma once

#include "delegates/rowdelegate.h"

namespace pooldesigner {

// Draws a row of DifferenceModel: the class as icon and word in its colour, long values shortened in their middle.
class DifferenceDelegate final : public RowDelegate {
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace pooldesigner
