// SPDX-License-Identifier: MIT
#pragma once

#include "review/difference.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace pooldesigner {

// The differences of two pools as a tree: structures with what differs below them, side by side. Rows are the members
// that differ and the structures around them, nothing else.
class DifferenceModel final : public QAbstractItemModel {
    Q_OBJECT
public:
    enum class Column : int { Member, First, Second, Change, How };
    static constexpr int kColumns = 5;

    enum class Role : int {
        Change = Qt::UserRole + 1, // pooldesigner::Change; invalid for structures around differences
        Index,                     // int: of the difference in differences(); invalid for those
        SearchText,                // QString: everything a search may find
    };

    explicit DifferenceModel(QObject *parent = nullptr);
    ~DifferenceModel() override;

    // Replaces everything. Rows stay where the same places differ in the same way; else the model is reset.
    void setDifferences(std::vector<Difference> differences);
    // What the columns of the two pools are called.
    void setNames(const QString &first, const QString &second);
    const std::vector<Difference> &differences() const { return m_differences; }
    // The row of a difference; invalid for indexes beyond the list.
    QModelIndex indexOf(int difference) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Node;

    void build();
    void announceValues(const QModelIndex &parent);
    const Node &node(const QModelIndex &index) const;
    const Difference *differenceOf(const Node &node) const;
    QString text(const Node &node, Column column) const;
    QString spoken(const Node &node, Column column) const;

    std::vector<Difference> m_differences;
    std::vector<Node *> m_rows; // of each difference
    std::unique_ptr<Node> m_root;
    QString m_names[2];
};

} // namespace pooldesigner
