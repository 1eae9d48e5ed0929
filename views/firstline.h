// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

class QLabel;
class QWidget;

namespace pooldesigner {

// For rows whose parts stand at the top, beside a button: lets `labels` begin as low as the words of the button, so
// that the first line of all is one line. They have the same font and live as long as one another.
void alignWithButton(const QList<QLabel *> &labels, QWidget *button);

} // namespace pooldesigner
