// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace pooldesigner {

// What stands in place of the list of findings while that has no row: what was checked, or that all are hidden.
class NoFindings final : public QWidget {
    Q_OBJECT
public:
    explicit NoFindings(QWidget *parent = nullptr);

    void tellChecked(const QString &text);
    void tellHidden(); // with a button that shows them

Q_SIGNALS:
    void allWanted();

private:
    QLabel *m_text;
    QPushButton *m_showAll;
};

} // namespace pooldesigner
