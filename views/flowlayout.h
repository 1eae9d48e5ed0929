// SPDX-License-Identifier: MIT
#pragma once

#include <QLayout>

namespace pooldesigner {

// A row of controls that goes on in the next line where it is too wide: no more is asked of a window than its widest
// control. Hidden controls take no room, and text that wraps does so in a line of its own.
// What is not aligned to the top stands in the middle of its line.
class FlowLayout final : public QLayout {
public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    void insertWidget(int index, QWidget *widget);

    void addItem(QLayoutItem *item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    QSize sizeHint() const override; // all in one line
    QSize minimumSize() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange({0, 0, width, 0}, false); }
    void setGeometry(const QRect &rect) override;

private:
    int arrange(const QRect &rect, bool move) const; // answers the height

    QList<QLayoutItem *> m_items;
};

} // namespace pooldesigner
