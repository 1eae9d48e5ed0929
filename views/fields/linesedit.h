// SPDX-License-Identifier: MIT
#pragma once

#include "fields/valueeditor.h"

class QPlainTextEdit;

namespace pooldesigner {

// A list of free texts, one a line. Lines without text are no items; with no item left the list is not set.
class LinesEdit final : public ValueEditor {
    Q_OBJECT
public:
    LinesEdit(const FieldSpec &item, QWidget *parent);
    void showValue(const Json *value) override;
    QWidget *focusTarget() override;

private:
    Json listFromText() const;
    void takeText();

    QPlainTextEdit *m_edit;
};

} // namespace pooldesigner
