// SPDX-License-Identifier: MIT
#pragma once

#include "fields/valueeditor.h"

class QComboBox;

namespace pooldesigner {

// One of the API's values, or not set. A value outside the enum is shown as what it is and can be left or changed.
class ChoiceEditor final : public ValueEditor {
    Q_OBJECT
public:
    ChoiceEditor(const FieldSpec &spec, QWidget *parent);
    void showValue(const Json *value) override;
    QWidget *focusTarget() override;

private:
    void takeIndex(int index);

    const FieldSpec *m_spec; // static storage
    QComboBox *m_combo;
};

} // namespace pooldesigner
