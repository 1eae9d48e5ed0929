// SPDX-License-Identifier: MIT
#pragma once

#include "config/path.h"

#include <QFrame>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>

class QAction;
class QLabel;
class QLineEdit;
class QTreeView;

namespace pooldesigner {

// Keeps the rows that have every word; those whose title begins with the text come first, the rest in their own order.
class PaletteFilter final : public QSortFilterProxyModel {
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setText(const QString &text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    int rank(const QModelIndex &index) const;
    QString m_text;
    QStringList m_words;
};

// One list of everything that can be done and every place that can be gone to, over the window. Typing narrows it, Up
// and Down choose, Enter runs or goes, Escape closes.
class CommandPalette final : public QFrame {
    Q_OBJECT
public:
    explicit CommandPalette(QWidget *window);

    // Shows it over the window with these actions (those that are enabled) and all members.
    void open(const QList<QAction *> &actions);

Q_SIGNALS:
    void memberChosen(const pooldesigner::Path &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(const QList<QAction *> &actions);
    void narrow(const QString &text);
    void choose(const QModelIndex &index);

    QStandardItemModel m_model;
    PaletteFilter m_filter;
    QLineEdit *m_line;
    QTreeView *m_list;
    QLabel *m_nothing;
};

} // namespace pooldesigner
