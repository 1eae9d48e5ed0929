// SPDX-License-Identifier: MIT
#pragma once

#include "aids/decisionaid.h"

class QLabel;
class QPushButton;

namespace pooldesigner {

class CodeBlock;

// What stands behind SMS: the role taken apart, an external id made up where there is none, and the two policies that
// the role needs.
class SmsAid final : public DecisionAid {
    Q_OBJECT
public:
    explicit SmsAid(PoolDocument &document, QWidget *parent = nullptr);
    void refresh() override;

private:
    QString roleText() const;
    void makeExternalId();

    QLabel *m_role;
    QPushButton *m_make;
    CodeBlock *m_trust;
    CodeBlock *m_permission;
};

} // namespace pooldesigner
