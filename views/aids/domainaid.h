// SPDX-License-Identifier: MIT
#pragma once

#include "aids/decisionaid.h"

class QLabel;

namespace pooldesigner {

// Where the sign-in pages will be, and what a name of one's own takes.
class DomainAid final : public DecisionAid {
    Q_OBJECT
public:
    explicit DomainAid(PoolDocument &document, QWidget *parent = nullptr);
    void refresh() override;

private:
    QLabel *m_address;
};

} // namespace pooldesigner
