// SPDX-License-Identifier: MIT
#include "delegates/memberdelegate.h"

#include "items/configtreemodel.h"
#include "theme.h"

#include <QComboBox>
#include <QLineEdit>

namespace pooldesigner {

namespace {

constexpr int kRowPadding = 6;

QStringList choicesOf(const QModelIndex &index)
{
    return index.column() == static_cast<int>(ConfigTreeModel::Column::Value)
               ? index.data(role(ItemRole::Choices)).toStringList()
               : QStringList();
}

} // namespace

QWidget *MemberDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                      const QModelIndex &index) const
{
    const QString name = index.siblingAtColumn(0).data().toString();
    QWidget *editor = nullptr;
    if (const QStringList choices = choicesOf(index); !choices.isEmpty()) {
        auto *combo = new QComboBox(parent);
        combo->addItem(tr("Not set"));
        combo->addItems(choices);
        auto *self = const_cast<MemberDelegate *>(this); // Qt's own pattern: signals of a const factory
        connect(combo, &QComboBox::activated, self, [self, combo] {
            Q_EMIT self->commitData(combo);
            Q_EMIT self->closeEditor(combo);
        });
        editor = combo;
    } else {
        auto *line = new QLineEdit(parent);
        line->setFrame(false);
        editor = line;
    }
    editor->setAutoFillBackground(true);
    editor->setAccessibleName(tr("Value of %1").arg(name));
    editor->setToolTip(index.data(Qt::ToolTipRole).toString());
    Q_UNUSED(option)
    return editor;
}

void MemberDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QVariant value = index.data(Qt::EditRole);
    if (auto *combo = qobject_cast<QComboBox *>(editor))
        combo->setCurrentIndex(qMax(0, combo->findText(value.toString())));
    else if (auto *line = qobject_cast<QLineEdit *>(editor))
        line->setText(value.toString());
}

void MemberDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *combo = qobject_cast<QComboBox *>(editor)) {
        model->setData(index, combo->currentIndex() == 0 ? QVariant() : QVariant(combo->currentText()));
    } else if (const auto *line = qobject_cast<QLineEdit *>(editor)) {
        // Opening and leaving the editor of a member that is not set must not set it to an empty text.
        if (line->text() != index.data(Qt::EditRole).toString())
            model->setData(index, line->text());
    }
}

QSize MemberDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize hint = QStyledItemDelegate::sizeHint(option, index);
    return {hint.width(), option.fontMetrics.height() + kRowPadding};
}

void MemberDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const bool isName = index.column() == static_cast<int>(ConfigTreeModel::Column::Name);
    const bool isState = index.column() == static_cast<int>(ConfigTreeModel::Column::State);
    const QVariant worst = index.siblingAtColumn(0).data(role(ItemRole::Severity));
    QIcon icon;
    if (isState && worst.isValid())
        icon = severityIcon(static_cast<Severity>(worst.toInt()));
    else if (isName && index.data(role(ItemRole::IsIrreversible)).toBool())
        icon = lockIcon();
    if (icon.isNull())
        return;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = icon;
    option->decorationSize = QSize(option->fontMetrics.height(), option->fontMetrics.height());
    option->decorationPosition = isName ? QStyleOptionViewItem::Right : QStyleOptionViewItem::Left;
}

} // namespace pooldesigner
