// SPDX-License-Identifier: MIT
#pragma once

#include "aids/decisionaid.h"

class QPushButton;

namespace pooldesigner {

// Moves the message texts of the old members to VerificationMessageTemplate; hidden where there are none to move.
class OldTextsAid final : public DecisionAid {
    Q_OBJECT
public:
    explicit OldTextsAid(PoolDocument &document, QWidget *parent = nullptr);
    void refresh() override;

private:
    void moveTexts();

    QPushButton *m_move;
};

} // namespace pooldesigner
