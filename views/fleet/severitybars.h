// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace pooldesigner {

// Draws the findings of a pool, or of a group of pools, as a bar of errors, warnings and advice, as long as they are
// many; the numbers stand in columns of their own. Other columns are drawn as they are.
class SeverityBars final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    // The findings of the pool that has most of them: the length of a whole bar.
    void setMost(int findings) { m_most = findings; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    int m_most = 1;
};

// Draws the rules of RuleTotalModel: severity, words, and below them a bar for the share of the pools.
class RuleBars final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace pooldesigner
