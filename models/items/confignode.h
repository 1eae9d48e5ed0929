// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/fieldspec.h"
#include "config/path.h"

#include <QString>

#include <memory>
#include <vector>

namespace pooldesigner {

// A row of the tree: a place in the design, set or not. Nodes are the model's own and hold no values: those are asked
// for by path. A node owns its children and knows its parent and its row; only ConfigTreeModel changes them.
class ConfigNode {
public:
    ConfigNode(Path path, const FieldSpec *spec, ConfigNode *parent)
        : m_path(std::move(path)), m_spec(spec), m_parent(parent)
    {
    }

    const Path &path() const { return m_path; }
    const FieldSpec *spec() const { return m_spec; } // null for operations and for what the catalogue does not know
    ConfigNode *parent() const { return m_parent; }  // null for the invisible root
    // What the row is called. Kept here because an entry's name tells its index and what it is about, and both have to
    // stay while rows before it come and go.
    const QString &label() const { return m_label; }
    void setLabel(QString label) { m_label = std::move(label); }
    int row() const { return m_row; }
    int childCount() const { return static_cast<int>(m_children.size()); }
    ConfigNode *child(int row) const { return m_children[static_cast<std::size_t>(row)].get(); }

    void insert(int row, std::unique_ptr<ConfigNode> child);
    void remove(int row);
    void move(int from, int to);
    // Gives the node another place after an item before it came or went, or a member was renamed.
    void setPath(Path path);

private:
    void renumber(std::size_t from);

    Path m_path;
    const FieldSpec *m_spec; // static storage
    ConfigNode *m_parent;
    QString m_label;
    int m_row = 0;
    std::vector<std::unique_ptr<ConfigNode>> m_children;
};

} // namespace pooldesigner
