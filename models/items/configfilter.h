// SPDX-License-Identifier: MIT
#pragma once

#include <QSortFilterProxyModel>

namespace pooldesigner {

// The tree, filtered by text (every word has to be found in name, value, label or help) and by one of four modes. Rows
// above a match stay.
class ConfigFilter final : public QSortFilterProxyModel {
    Q_OBJECT
public:
    enum class Mode : int { All, OnlySet, OnlyFindings, OnlyIrreversible };

    explicit ConfigFilter(QObject *parent = nullptr);
    void setMode(Mode mode);
    void setText(const QString &text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    Mode m_mode = Mode::All;
    QStringList m_words;
};

} // namespace pooldesigner
