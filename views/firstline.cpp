// SPDX-License-Identifier: MIT
#include "firstline.h"

#include "fontsize.h"

#include <QLabel>

#include <algorithm>

namespace pooldesigner {

void alignWithButton(const QList<QLabel *> &labels, QWidget *button)
{
    fitToFont(button, [labels, button] {
        const int above = std::max(0, (button->sizeHint().height() - button->fontMetrics().height()) / 2);
        for (QLabel *label : labels)
            label->setContentsMargins(0, above, 0, 0);
    });
}

} // namespace pooldesigner
