// SPDX-License-Identifier: MIT
#pragma once

#include <QSortFilterProxyModel>

namespace pooldesigner {

// What the section list shows of SectionModel: without words the sections, with words the members that hold all of them
// (and the sections they stand in, and sections of that name).
class SectionFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit SectionFilter(QObject *parent = nullptr);

    void setText(const QString &text);
    bool isSearching() const { return !m_words.isEmpty(); }
    // Whether the section of read-only members exists.
    void setOriginShown(bool shown);
    // The member that the words most likely mean: names before labels before help. Invalid when nothing matches.
    QModelIndex bestMatch() const;

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    int rank(const QModelIndex &member) const;

    QStringList m_words;
    bool m_originShown = false;
};

} // namespace pooldesigner
