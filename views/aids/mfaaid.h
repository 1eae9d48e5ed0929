// SPDX-License-Identifier: MIT
#pragma once

#include "aids/decisionaid.h"
#include "aids/mfachoice.h"

#include <array>

class QButtonGroup;
class QLabel;
class QRadioButton;
class QVBoxLayout;

namespace pooldesigner {

class FactorRow;
class RefusalNote;
class WhatIf;

// Whether a second factor is asked for and which ones there are, edited in CreateUserPool and SetUserPoolMfaConfig as
// one step. What the service would refuse is said beside the choice before it is made; it can be made all the same, as
// the way to a good design may lead over a bad one.
class MfaAid final : public DecisionAid {
    Q_OBJECT
public:
    explicit MfaAid(PoolDocument &document, QWidget *parent = nullptr);
    void refresh() override;

private:
    struct Mode {
        std::string_view value;
        QRadioButton *button = nullptr;
        RefusalNote *refusals = nullptr;
    };

    Mode addMode(std::string_view value, const QString &text, QList<QWidget *> notes, QVBoxLayout *layout);
    QVBoxLayout *addModes();
    void addFactors(QVBoxLayout *layout);
    void showMode(const PoolView &pool, const WhatIf &whatIf);
    QString remark(const PoolView &pool) const;
    void write(const std::vector<Edit> &edits);

    QButtonGroup *m_group;
    std::array<Mode, 3> m_modes;
    QLabel *m_lost;
    QLabel *m_remark;
    QLabel *m_advice;
    std::vector<FactorRow *> m_factors;
};

} // namespace pooldesigner
