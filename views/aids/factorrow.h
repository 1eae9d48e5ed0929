// SPDX-License-Identifier: MIT
#pragma once

#include "aids/mfachoice.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace pooldesigner {

class RefusalNote;
class WhatIf;

// One factor of MFA: whether people can use it, which call sets it, what it needs and where that is edited, and why the
// service would refuse it.
class FactorRow final : public QWidget {
    Q_OBJECT
public:
    FactorRow(MfaFactor factor, QWidget *parent);

    MfaFactor factor() const { return m_factor; }
    void showDesign(const PoolView &pool, const WhatIf &whatIf);

Q_SIGNALS:
    void chosen(bool wanted);
    void placeWanted(const pooldesigner::Path &path);

private:
    MfaFactor m_factor;
    QCheckBox *m_box;
    QLabel *m_text;
    RefusalNote *m_refusals;
};

} // namespace pooldesigner
