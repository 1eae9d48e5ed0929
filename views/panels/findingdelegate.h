// SPDX-License-Identifier: MIT
#pragma once

#include "delegates/rowdelegate.h"

namespace pooldesigner {

// Draws a row of DiagnosticModel: severity as icon and word, the place shortened in its middle, the fix as a link.
class FindingDelegate final : public RowDelegate {
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace pooldesigner
