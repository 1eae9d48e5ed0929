// SPDX-License-Identifier: MIT
#pragma once

#include "items/schemaattributemodel.h"
#include "pages/scrollpage.h"

class QProgressBar;
class QToolButton;

namespace pooldesigner {

class AttributeTable;
class InlineNotice;

// The attributes of the pool: custom ones, and what differs from the service's own for standard ones. Borrows the
// document.
class SchemaPage final : public ScrollPage {
    Q_OBJECT
public:
    explicit SchemaPage(PoolDocument &document, QWidget *parent = nullptr);

    // Gives the keyboard to the cell that shows the place; to the first table for places that no cell shows.
    void showPath(const Path &path);

Q_SIGNALS:
    void visited(const pooldesigner::Path &path); // the keyboard came to this entry

private:
    void makeCustom();
    void makeStandard();
    void follow(AttributeTable *table);
    void makeMore();
    void add();
    void addCommon(int index);
    void duplicate();
    void copyRows();
    void pasteRows();
    void goToRow(int row);
    void remove(const AttributeTable &table);
    void move(int by);
    void refresh();

    SchemaAttributeModel m_model;
    AttributeTable *m_custom;
    AttributeTable *m_standard;
    QLabel *m_count;
    QProgressBar *m_meter;
    InlineNotice *m_pasted; // what was wrong with pasted rows
    QLabel *m_none;         // stands in for the custom table while it has no rows
    QLabel *m_unreadable;   // shown while the design holds something else under Schema
    QAction *m_add = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_up = nullptr;
    QAction *m_down = nullptr;
    QAction *m_default = nullptr;
    QAction *m_duplicate = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_paste = nullptr;
    QToolButton *m_common = nullptr;
};

} // namespace pooldesigner
