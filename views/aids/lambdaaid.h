// SPDX-License-Identifier: MIT
#pragma once

#include "aids/decisionaid.h"

class QLabel;
class QPushButton;

namespace pooldesigner {

class CodeBlock;
class LambdaFlow;

// When each trigger runs, what the chosen one is for and asks for, its ARN taken apart, and the command that lets
// Cognito call its function.
class LambdaAid final : public DecisionAid {
    Q_OBJECT
public:
    LambdaAid(PoolDocument &document, QWidget *parent);
    void refresh() override;

private:
    void showDetails();

    LambdaFlow *m_flow;
    QLabel *m_title;
    QLabel *m_purpose;
    QLabel *m_parts; // of the ARN, a line each
    QLabel *m_advice;
    CodeBlock *m_command;
    QPushButton *m_copyAll;
};

} // namespace pooldesigner
