// SPDX-License-Identifier: MIT
#pragma once

#include "aids/decisionaid.h"
#include "aids/recoveryorder.h"

#include <array>

class QAction;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace pooldesigner {

class RecoveryList;
class RefusalNote;

// The ways to recover an account, in order, and what stands against them: a channel that also carries the second
// factor.
class RecoveryAid final : public DecisionAid {
    Q_OBJECT
public:
    explicit RecoveryAid(PoolDocument &document, QWidget *parent = nullptr);
    void refresh() override;
    void setFindings(const std::vector<Diagnostic> &findings) override;

private:
    struct Addition {
        std::string_view name;
        QPushButton *button = nullptr;
    };

    QAction *addListAction(const char *name, const QString &icon, const QString &text, const QKeySequence &key);
    Addition addAddition(std::string_view name, const QString &text, const QString &tip);
    QLayout *makeButtons();
    RecoveryOrder order() const;
    RecoveryOrder orderWith(std::string_view name) const;
    void write(const RecoveryOrder &wanted, int row);
    void showRefusals();
    void showState(const RecoveryOrder &now);

    QLabel *m_state;
    RecoveryList *m_list;
    QAction *m_up;
    QAction *m_down;
    QAction *m_remove;
    std::array<Addition, 3> m_additions;
    RefusalNote *m_refusals;
    RefusalNote *m_without;
    QVBoxLayout *m_conflictLines;
    std::vector<Diagnostic> m_conflicts;
};

} // namespace pooldesigner
