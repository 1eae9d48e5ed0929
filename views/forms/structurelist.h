// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/fieldspec.h"
#include "forms/memberwidget.h"

class QPushButton;

namespace pooldesigner {

class MemberHeader;

// A short list of structures (RecoveryMechanisms): a box of fields per item with buttons to move and remove it, and one
// to add an item that starts with its required members filled with values not used yet.
class StructureList final : public MemberWidget {
    Q_OBJECT
public:
    StructureList(PoolDocument &document, const Path &path, const FieldSpec &spec, QWidget *parent);
    void refresh() override;
    void focusEditor() override;
    // The fields of the present items, for findings and focus.
    const std::vector<MemberWidget *> &fields() const { return m_fields; }

private:
    std::size_t itemCount();
    void rebuild(std::size_t count);
    QWidget *makeItem(std::size_t index, std::size_t count);
    void addItem();

    const FieldSpec *m_spec; // the list; static storage
    const FieldSpec *m_item; // its items; static storage
    MemberHeader *m_header;
    QVBoxLayout *m_items;
    QPushButton *m_add;
    std::vector<QWidget *> m_boxes;
    std::vector<MemberWidget *> m_fields;
};

} // namespace pooldesigner
