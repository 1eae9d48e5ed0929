// SPDX-License-Identifier: MIT
#pragma once

#include "formats/ledger/ledger.h"

#include <QSortFilterProxyModel>

#include <set>

namespace pooldesigner {

// The rows of LedgerModel of the chosen fates that hold the text; sorted by a column, or as they came. All fates are
// shown until told.
class LedgerFilter final : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit LedgerFilter(QObject *parent = nullptr);

    void setShown(Fate fate, bool shown);
    bool isShown(Fate fate) const { return !m_hidden.contains(fate); }
    void setText(const QString &text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    std::set<Fate> m_hidden;
    QString m_text;
};

} // namespace pooldesigner
