// SPDX-License-Identifier: MIT
#pragma once

#include "aids/decisionaid.h"

#include <array>

class QButtonGroup;
class QLabel;
class QRadioButton;
class QVBoxLayout;

namespace pooldesigner {

class PartsEditor;
class RefusalNote;
class ValueEditor;
class WhatIf;

// Who sends the e-mail and from where: the sender with its limits, the SES identity as region, account and identity,
// the From header as name and address.
class EmailAid final : public DecisionAid {
    Q_OBJECT
public:
    explicit EmailAid(PoolDocument &document, QWidget *parent = nullptr);
    void refresh() override;

private:
    struct Account {
        std::string_view value;
        QRadioButton *button = nullptr;
        RefusalNote *refusals = nullptr;
    };

    Account addAccount(std::string_view value, const QString &title, const QString &text, QVBoxLayout *layout);
    void follow(ValueEditor *editor, const Path &path);
    void showAccount(const WhatIf &whatIf);

    QButtonGroup *m_group;
    std::array<Account, 2> m_accounts;
    QLabel *m_remark;
    PartsEditor *m_identity;
    PartsEditor *m_from;
};

} // namespace pooldesigner
