// SPDX-License-Identifier: MIT
#pragma once

#include "fields/valueeditor.h"

#include <vector>

class QCheckBox;
class QLabel;

namespace pooldesigner {

// A list whose items come from an enum: a box per value. Items keep their order; one that is ticked goes to the end;
// the last one unticked takes the list along. Items outside the enum are shown and kept.
class CheckListEditor final : public ValueEditor {
    Q_OBJECT
public:
    CheckListEditor(const FieldSpec &item, QWidget *parent);
    void showValue(const Json *value) override;
    QWidget *focusTarget() override;
    void describe(const QString &name, const QString &help) override;

private:
    void toggle(std::size_t index, bool on);

    const FieldSpec *m_item; // static storage
    std::vector<QCheckBox *> m_boxes;
    QLabel *m_strange;
    Json m_shown; // the list as last shown: null when not set
};

} // namespace pooldesigner
