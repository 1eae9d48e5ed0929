// SPDX-License-Identifier: MIT
#pragma once

#include "rules/diagnostic.h"

#include <QObject>

class QPoint;
class QWidget;

namespace pooldesigner {

class PoolDocument;
class Validator;

// Mends findings; each time is one undo step of the document, which has to live longer.
class FindingFixer final : public QObject {
    Q_OBJECT
public:
    // Menus belong to `parent`.
    FindingFixer(PoolDocument &document, QWidget *parent);

    // Applies the only fix of the finding where it is safe, else lets the user choose in a menu at a place of the
    // screen. Does nothing where there is no fix.
    void fix(const Diagnostic &finding, const QPoint &menuPlace);
    void apply(const Fix &fix);
    // Applies the safe fixes of all findings until none is left that helps.
    void fixAll(const Validator &validator);

Q_SIGNALS:
    // After fixAll(): how many fixes there were, and a line for each that was left alone, with the reason. After
    // apply(), where the fix changed nothing: why.
    void fixed(const QString &summary, const QStringList &left);

private:
    PoolDocument *m_document;
    QWidget *m_parent;
};

} // namespace pooldesigner
