// SPDX-License-Identifier: MIT
#pragma once

#include "fields/valueeditor.h"

class QRadioButton;
class QLabel;

namespace pooldesigner {

// Yes, no or not set: three states side by side, because a checkbox could mean either of the last two.
class SwitchEditor final : public ValueEditor {
    Q_OBJECT
public:
    SwitchEditor(const FieldSpec &spec, QWidget *parent);
    void showValue(const Json *value) override;
    QWidget *focusTarget() override;
    void describe(const QString &name, const QString &help) override;

private:
    QString m_taken; // what not set means
    QRadioButton *m_notSet;
    QRadioButton *m_yes;
    QRadioButton *m_no;
    QLabel *m_strange; // a value that is neither
};

} // namespace pooldesigner
