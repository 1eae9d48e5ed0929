// SPDX-License-Identifier: MIT
#include "delegates/attributenamedelegate.h"

#include "items/schemaattributemodel.h"
#include "theme.h"

namespace pooldesigner {

void AttributeNameDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    using Role = SchemaAttributeModel::Role;
    CellDelegate::initStyleOption(option, index);
    option->text.prepend(index.data(static_cast<int>(Role::Prefix)).toString());
    if (index.data(static_cast<int>(Role::IsFrozen)).toBool()) {
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = lockIcon(option->palette);
        option->decorationSize = QSize(option->fontMetrics.height(), option->fontMetrics.height());
    }
    option->font.setBold(index.data(static_cast<int>(Role::IsListed)).toBool() &&
                         index.data(static_cast<int>(Role::IsStandard)).toBool());
}

} // namespace pooldesigner
