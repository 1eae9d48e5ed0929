// SPDX-License-Identifier: MIT
#pragma once

#include "review/difference.h"

#include <QSortFilterProxyModel>

#include <set>

namespace pooldesigner {

// The differences of the chosen classes that hold the text, with the structures around them. Classes are all shown
// until told, but for what says the same in other words.
class DifferenceFilter final : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit DifferenceFilter(QObject *parent = nullptr);

    void setShown(Change change, bool shown);
    bool isShown(Change change) const { return !m_hidden.contains(change); }
    void setText(const QString &text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    std::set<Change> m_hidden{Change::SameMeaning};
    QString m_text;
};

} // namespace pooldesigner
