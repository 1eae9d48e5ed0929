// SPDX-License-Identifier: MIT
#pragma once

#include "items/tagmodel.h"
#include "pages/scrollpage.h"

namespace pooldesigner {

// The tags of the pool. Borrows the document.
class TagsPage final : public ScrollPage {
    Q_OBJECT
public:
    explicit TagsPage(PoolDocument &document, QWidget *parent = nullptr);

    // Gives the keyboard to the value of the tag; to the table for places that are no tag.
    void showPath(const Path &path);

Q_SIGNALS:
    void visited(const pooldesigner::Path &path); // the keyboard came to this tag

private:
    void makeActions();
    void add();
    void refresh();

    TagModel m_model;
    EditTable *m_table;
    QLabel *m_count;
    QLabel *m_none;       // stands in for the table while it has no rows
    QLabel *m_unreadable; // shown while the design holds something else under UserPoolTags
    QAction *m_add = nullptr;
    QAction *m_remove = nullptr;
};

} // namespace pooldesigner
