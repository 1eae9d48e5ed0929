// SPDX-License-Identifier: MIT
#pragma once

#include "rules/diagnostic.h"

#include <QWidget>

class QLabel;

namespace pooldesigner {

class PoolDocument;

// One finding under its field: icon, text and, where there is one, a button that mends it as one undo step.
class FindingLine final : public QWidget {
    Q_OBJECT
public:
    FindingLine(PoolDocument &document, const Diagnostic &finding, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintIcon();

    Severity m_severity;
    QLabel *m_icon;
    QLabel *m_text;
};

} // namespace pooldesigner
