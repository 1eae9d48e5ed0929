// SPDX-License-Identifier: MIT
#pragma once

#include "document/pooldocument.h"
#include "items/schemarow.h"

#include <QAbstractTableModel>

#include <set>

namespace pooldesigner {

// The attributes of the pool as a table over Schema: first the standard ones, listed or not, then every other entry in
// the order of the list, those that are no attributes included (they are shown as text and can be removed). Edits ask
// the document; what it did comes back as row signals for exactly the rows that differ.
//
// Answers ItemRole::Path (the entry; invalid when not listed), IsSet (of the cell), IsIrreversible and Choices.
class SchemaAttributeModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    using Column = SchemaColumn;
    static constexpr int kColumns = static_cast<int>(Column::DeveloperOnly) + 1;
    enum class Role : int {
        IsListed = Qt::UserRole + 100, // bool
        IsStandard,                    // bool: one of the 20 rows that are always there
        IsFrozen,                      // bool: an entry of a pool that exists, as the design was opened with it
        Prefix,                        // QString: "custom:" or "dev:", which the service adds to the name
    };

    // Borrows the document, which has to outlive the model.
    explicit SchemaAttributeModel(PoolDocument &document, QObject *parent = nullptr);

    int standardCount() const { return static_cast<int>(m_standard.size()); }
    int customCount() const { return static_cast<int>(m_others.size()); } // rows after the standard ones
    int listedCount() const;                                              // entries of Schema
    static int maximumCount();                                            // how many the service takes
    // The design holds something under Schema that is no list.
    bool isUnreadable() const;

    // Adds a custom attribute with a name not used yet; its row, or -1 where Schema is full or no list.
    int addCustom();
    // Adds entries after all others as one step; those whose name is taken get a number. The row of the first, or -1
    // where they do not fit or Schema is no list.
    int addCustom(std::vector<Json> entries);
    // Adds what the row holds once more under a free name; its row, or -1.
    int duplicateCustom(int row);
    // Moves a row after the standard ones past that many of its neighbours below, or above when negative.
    bool moveCustom(int row, int by);
    // The row and column of the entry or member; invalid for places outside the entries of Schema.
    QModelIndex indexOf(const Path &path) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int wanted = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int wanted = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    // Text columns take text, empty to unset; the others a bool, or an invalid value to unset. Bounds are text, as the
    // API has them. The first edit of a standard attribute that is not listed lists it, in the same step.
    bool setData(const QModelIndex &index, const QVariant &value, int wanted = Qt::EditRole) override;
    // Only entries can be removed; a standard attribute goes back to what it is without being listed.
    bool removeRows(int row, int count, const QModelIndex &parent = {}) override;

    // One row after the standard ones can be dragged to another place among them. A drop moves it by itself and answers
    // false, so that no view removes a row afterwards.
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

private:
    const SchemaRow &at(int row) const;
    bool write(const SchemaRow &row, Column column, const std::optional<Json> &value);
    bool isFrozen(const SchemaRow &row) const;
    void keepFrozen();
    void follow(const ChangeEvent &event);
    void showStandard(std::vector<SchemaRow> next);
    void showOthers(std::vector<SchemaRow> next);
    bool showMove(std::vector<SchemaRow> &next, int first, int count);
    void announce(int first, int last, const QList<int> &roles = {});

    PoolDocument *m_document;
    // What the views know; the document is ahead of it while a change is announced.
    std::vector<SchemaRow> m_standard;
    std::vector<SchemaRow> m_others;
    std::set<std::string> m_frozen; // names that the pool has, where there is one already
};

} // namespace pooldesigner
