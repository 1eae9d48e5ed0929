// SPDX-License-Identifier: MIT
#pragma once

#include "config/path.h"
#include "rules/diagnostic.h"

#include <QWidget>

namespace pooldesigner {

class PoolDocument;

// Something in a form that helps to decide: a picture of what a choice means, a tester, a preview, a text to copy. It
// stands among the generated fields of its section and replaces none of them. Opening it changes nothing; whatever it
// sets goes through the document as one undo step. Borrows the document.
class DecisionAid : public QWidget {
    Q_OBJECT
public:
    explicit DecisionAid(PoolDocument &document, QWidget *parent = nullptr);

    // Shows what the document holds now. Called when the document changed, as long as the form can be seen or else
    // before it is next seen, and once when the form is made; whatever the document holds, of whatever kind, must be
    // endured.
    virtual void refresh() = 0;
    // The findings of the whole design, whenever they are others than before.
    virtual void setFindings(const std::vector<Diagnostic> & /*findings*/) {}

Q_SIGNALS:
    void placeWanted(const pooldesigner::Path &path); // the user asks for the editor of another member

protected:
    PoolDocument &document() const { return *m_document; }

private:
    PoolDocument *m_document;
};

} // namespace pooldesigner
