// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QWidget>

class QComboBox;
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
    // What else the file holds; hidden where it holds no other pool.
    void showChoices(const QStringList &pools, int chosen);

Q_SIGNALS:
    void poolChosen(int index);
    void fileWanted();
    void openDesignWanted();

private:
    QLabel *m_pool;
    QPushButton *m_file;
    QPushButton *m_openDesign;
    QComboBox *m_choices;
};

} // namespace pooldesigner
