// SPDX-License-Identifier: MIT
#pragma once

#include "items/confignode.h"
#include "items/roles.h"
#include "rules/diagnostic.h"

#include <QAbstractItemModel>

#include <map>

namespace pooldesigner {

class PoolDocument;
struct ChangeEvent;

// The whole design as a tree: the requests, in each every member of the catalogue whether set or not, then members the
// catalogue does not know. Setting a deep member makes the structures above it. setData() only asks the document; rows
// change when the document says so. Borrows the document.
class ConfigTreeModel final : public QAbstractItemModel {
    Q_OBJECT
public:
    enum class Column : int { Name, Value, State };
    static constexpr int kColumns = 3;

    explicit ConfigTreeModel(PoolDocument &document, QObject *parent = nullptr);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    // Value: text, number or bool by the member's kind; an invalid QVariant resets the member. Name: the key of a map's
    // entry. False when it does not convert or the document refuses; true without a step when it is equal.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    // Invalid for places the tree does not show.
    QModelIndex indexOf(const Path &path, Column column = Column::Name) const;
    Path pathOf(const QModelIndex &index) const;
    // Adds an entry to a list or map and answers its index; invalid where nothing can be added.
    QModelIndex addEntry(const QModelIndex &index);
    bool canAddEntry(const QModelIndex &index) const;
    bool canReset(const QModelIndex &index) const;
    // An entry of a list or map, or a member the catalogue does not know: resetting takes the row away.
    bool isEntry(const QModelIndex &index) const;
    bool reset(const QModelIndex &index); // members become not set, entries are removed

    void setFindings(const std::vector<Diagnostic> &findings);

Q_SIGNALS:
    void followed(); // all rows show what the design and the findings are now

private:
    ConfigNode *nodeAt(const QModelIndex &index) const;
    ConfigNode *nodeOf(const Path &path) const;
    // The nearest shown place at or above `path`.
    ConfigNode *nearestNode(const Path &path) const;
    QModelIndex indexOf(const ConfigNode *node, Column column = Column::Name) const;
    const Json *valueAt(const ConfigNode &node) const;

    std::vector<Path> wantedChildren(const ConfigNode &node) const;
    void build(ConfigNode &node);
    void sync(ConfigNode &node);
    // The lowest row that what happened at `path` can have changed, whatever it was.
    ConfigNode &changedNode(const Path &path) const;
    void follow(const ChangeEvent &event);
    void insertItem(const ChangeEvent &event, ConfigNode &list);
    void removeItem(const ChangeEvent &event, ConfigNode &list);
    void moveItem(const ChangeEvent &event, ConfigNode &list);
    void announce(ConfigNode &node); // the row itself, everything below, and the rows above

    QString nameText(const ConfigNode &node) const;
    QString stateText(const ConfigNode &node) const;
    QString stateAndFindings(const ConfigNode &node) const;
    QString description(const ConfigNode &node, Column column) const; // plain text, several lines
    QVariant valueData(const ConfigNode &node, int role) const;
    bool isEditable(const ConfigNode &node, Column column) const;

    PoolDocument *m_document;
    std::unique_ptr<ConfigNode> m_root;
    // Of the design that was last checked, so they stay until others come.
    std::map<Path, Severity> m_worst;       // here or below
    std::map<Path, QStringList> m_messages; // just here
};

} // namespace pooldesigner
