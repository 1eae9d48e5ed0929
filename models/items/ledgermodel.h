// SPDX-License-Identifier: MIT
#pragma once

#include "formats/ledger/ledger.h"

#include <QAbstractTableModel>

#include <map>
#include <vector>

namespace pooldesigner {

// What became of each member of an import, a row each, in the order of the input.
class LedgerModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Column : int { Source, From, Fate, Member, To, Why };
    static constexpr int kColumns = 6;

    enum class Role : int {
        Fate = Qt::UserRole + 1, // pooldesigner::Fate
        SearchText,              // QString: everything a search may find
        SortKey,                 // what a column is sorted by: text, for fates their order
    };

    explicit LedgerModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void setEntries(std::vector<LedgerEntry> entries);
    const std::vector<LedgerEntry> &entries() const { return m_entries; }
    std::map<Fate, int> counts() const; // of every fate

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<LedgerEntry> m_entries;
};

} // namespace pooldesigner
