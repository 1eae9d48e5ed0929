// SPDX-License-Identifier: MIT
#pragma once

#include "fields/valueeditor.h"

class QPlainTextEdit;

namespace pooldesigner {

// The text as typed. toPlainText() would turn no-break spaces into blanks.
QString typedText(const QPlainTextEdit &edit);

// Several lines of plain text: message bodies. Emptied by hand it becomes not set.
class TextEditor : public ValueEditor {
    Q_OBJECT
public:
    TextEditor(const FieldSpec &spec, QWidget *parent);
    void showValue(const Json *value) override;
    QWidget *focusTarget() override;

protected:
    QPlainTextEdit *edit() const { return m_edit; }

private:
    void takeText();

    QPlainTextEdit *m_edit;
};

} // namespace pooldesigner
