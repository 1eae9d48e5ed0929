// SPDX-License-Identifier: MIT
#pragma once

#include "fields/valueeditor.h"

class QLineEdit;

namespace pooldesigner {

// One line: texts and whole numbers. Text that is no number stays text in the design, where the type rule flags it.
// Emptied by hand, a member that may not hold an empty text becomes not set.
class LineEditor final : public ValueEditor {
    Q_OBJECT
public:
    LineEditor(const FieldSpec &spec, QWidget *parent);
    void showValue(const Json *value) override;
    QWidget *focusTarget() override;

private:
    void takeText(const QString &text);

    const FieldSpec *m_spec; // static storage
    QLineEdit *m_line;
};

} // namespace pooldesigner
