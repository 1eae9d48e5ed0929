// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

class QAbstractButton;
class QVBoxLayout;
class QWidget;

namespace pooldesigner {

// A radio button or check box with what it means: the notes stand below its words, close enough to be read as its own.
// The parent of all of them owns the layout once it is part of that one's.
QVBoxLayout *choiceWithNotes(QAbstractButton *choice, const QList<QWidget *> &notes);

} // namespace pooldesigner
