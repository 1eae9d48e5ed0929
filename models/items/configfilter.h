// SPDX-License-Identifier: MIT
#pragma once

#include <QSortFilterProxyModel>

namespace pooldesigner {

// The tree, filtered by text and by one of four modes. Every word has to be found in the row (name, value, label, help,
// option) or in the names of the structures above it. Rows above a match stay.
class ConfigFilter final : public QSortFilterProxyModel {
    Q_OBJECT
public:
    enum class Mode : int { All, OnlySet, OnlyFindings, OnlyIrreversible };

    explicit ConfigFilter(QObject *parent = nullptr);
    void setSourceModel(QAbstractItemModel *model) override; // a ConfigTreeModel, or a proxy that adds nothing to it
    void setMode(Mode mode);
    void setText(const QString &text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    void askAgain();
    bool matches(const QModelIndex &index) const; // the row by itself

    Mode m_mode = Mode::All;
    QStringList m_words;
};

} // namespace pooldesigner
