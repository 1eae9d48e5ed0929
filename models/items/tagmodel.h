// SPDX-License-Identifier: MIT
#pragma once

#include "document/pooldocument.h"

#include <QAbstractTableModel>

namespace pooldesigner {

// UserPoolTags as a table, a tag a row in the order of the design. Edits ask the document; what it did comes back as
// row signals for exactly the rows that differ. Answers ItemRole::Path. A UserPoolTags that is no object shows no rows
// and takes none.
class TagModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Column : int { Key, Value };
    static constexpr int kColumns = static_cast<int>(Column::Value) + 1;
    enum class Role : int {
        IsText = Qt::UserRole + 100, // bool: the value is a string, as it has to be; others are shown as JSON text
    };

    // Borrows the document, which has to outlive the model.
    explicit TagModel(PoolDocument &document, QObject *parent = nullptr);

    static constexpr int maximumCount() { return 50; } // how many the service takes for a resource
    // The design holds something under UserPoolTags that is no object.
    bool isUnreadable() const;
    // Adds a tag with a key not used yet and an empty value; the new row, or -1 where the place is full or cannot hold
    // tags.
    int add();
    // The row of the tag that this place is or belongs to; -1 for other places.
    int rowOf(const Path &path) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    // Key renames, in place; a key that is empty or taken is refused. Value writes a string.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    bool removeRows(int row, int count, const QModelIndex &parent = {}) override;

private:
    struct Tag {
        std::string key;
        Json value;
        bool operator==(const Tag &other) const;
    };

    std::vector<Tag> read() const;
    void follow(const ChangeEvent &event);
    void show(std::vector<Tag> next);

    PoolDocument *m_document;
    std::vector<Tag> m_rows; // what the views know; the document is ahead of it while a change is announced
};

} // namespace pooldesigner
