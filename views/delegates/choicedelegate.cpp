// SPDX-License-Identifier: MIT
#include "delegates/choicedelegate.h"

#include "fields/quietcombobox.h"

#include <QTimer>

#include <algorithm>

namespace pooldesigner {

ChoiceDelegate::ChoiceDelegate(std::vector<Choice> choices, QObject *parent)
    : CellDelegate(parent), m_choices(std::move(choices))
{
}

QWidget *ChoiceDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *combo = new QuietComboBox(parent);
    for (const Choice &choice : m_choices)
        combo->addItem(choice.text);
    describe(*combo, index);
    auto *self = const_cast<ChoiceDelegate *>(this); // editors are made by a const function but speak through signals
    connect(combo, &QComboBox::activated, self, [self, combo] {
        Q_EMIT self->commitData(combo);
        Q_EMIT self->closeEditor(combo);
    });
    // A letter that chose at once has closed the editor by then.
    QTimer::singleShot(0, combo, [combo] {
        if (combo->isVisible())
            combo->showPopup();
    });
    return combo;
}

void ChoiceDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QVariant present = index.data(Qt::EditRole);
    const auto found = std::ranges::find_if(m_choices, [&present](const Choice &choice) {
        return choice.value.typeId() == present.typeId() && choice.value == present;
    });
    auto *combo = qobject_cast<QComboBox *>(editor);
    combo->setPlaceholderText(index.data().toString());
    combo->setCurrentIndex(found == m_choices.end() ? -1 : static_cast<int>(found - m_choices.begin()));
}

void ChoiceDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const int chosen = qobject_cast<QComboBox *>(editor)->currentIndex();
    if (chosen >= 0)
        model->setData(index, m_choices[static_cast<std::size_t>(chosen)].value);
}

} // namespace pooldesigner
