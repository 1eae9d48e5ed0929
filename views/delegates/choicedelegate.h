// SPDX-License-Identifier: MIT
#pragma once

#include "delegates/celldelegate.h"

#include <vector>

namespace pooldesigner {

// Edits a cell by choosing. The first letter of a choice picks it at once, without opening anything. A value that is
// none of the choices is shown and stays until another is chosen.
class ChoiceDelegate final : public CellDelegate {
    Q_OBJECT
public:
    struct Choice {
        QString text;
        QVariant value; // invalid: not set
    };

    ChoiceDelegate(std::vector<Choice> choices, QObject *parent);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

private:
    std::vector<Choice> m_choices;
};

} // namespace pooldesigner
