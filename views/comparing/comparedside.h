// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace pooldesigner {

// Which pool stands on one side of a comparison: what the side means, the name, and how to take another.
class ComparedSide final : public QWidget {
    Q_OBJECT
public:
    // `name` begins the objectNames of what is inside.
    ComparedSide(const QString &name, const QString &meaning, QWidget *parent);

    void showPool(const QString &name, bool isOpenDesign);

Q_SIGNALS:
    void fileWanted();
    void openDesignWanted();

private:
    QLabel *m_pool;
    QPushButton *m_file;
    QPushButton *m_openDesign;
};

} // namespace pooldesigner
