// SPDX-License-Identifier: MIT
#pragma once

#include "aids/decisionaid.h"

#include <array>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace pooldesigner {

// Tries a password against the policy of the design, says how many of the shortest allowed ones there are, and moves
// the old number of days to the policy. What is typed is never stored, cannot be
// copied even while it is shown, and is gone when the aid is hidden.
class PasswordAid final : public DecisionAid {
    Q_OBJECT
public:
    explicit PasswordAid(PoolDocument &document, QWidget *parent = nullptr);
    void refresh() override;

protected:
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum Demand { Length, Uppercase, Lowercase, Numbers, Symbols, DemandCount };
    struct Row {
        QLabel *icon = nullptr;
        QLabel *text = nullptr;
    };

    void showDemand(const Row &row, const QString &demand, bool required, bool met);
    void showTyped();
    void showSpace();
    void showOldDays();
    void moveDays();

    QLineEdit *m_password;
    QCheckBox *m_reveal;
    QLabel *m_shown; // the password in plain letters, while it is to be shown
    std::array<Row, DemandCount> m_rows;
    QLabel *m_space;
    QWidget *m_oldDays; // shown where the old member is set
    QLabel *m_oldDaysText;
    QPushButton *m_move;
};

} // namespace pooldesigner
