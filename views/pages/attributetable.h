// SPDX-License-Identifier: MIT
#pragma once

#include "items/schemaattributemodel.h"
#include "pages/edittable.h"

class QSortFilterProxyModel;

namespace pooldesigner {

// One half of the attributes: the standard ones, or the others. Borrows the model.
class AttributeTable final : public EditTable {
    Q_OBJECT
public:
    enum class Group : std::uint8_t { Standard, Custom };

    AttributeTable(SchemaAttributeModel &model, Group group, QWidget *parent);

    // Makes a cell of the model the current one, if it stands in this half.
    bool goToSource(const QModelIndex &source);
    // The chosen rows of the model.
    Rows chosenSourceRows() const;
    // All chosen rows are entries of Schema.
    bool isChoiceListed() const;

private:
    void fitColumns();

    SchemaAttributeModel *m_model;
    QSortFilterProxyModel *m_half;
};

} // namespace pooldesigner
