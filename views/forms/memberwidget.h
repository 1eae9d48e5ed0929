// SPDX-License-Identifier: MIT
#pragma once

#include "config/path.h"
#include "rules/diagnostic.h"

#include <QWidget>

#include <span>

class QLabel;
class QVBoxLayout;

namespace pooldesigner {

class PoolDocument;

// Something of a form that stands for one place of the design: a field, the heading of a structure, a list of
// structures. Borrows the document, which outlives every form.
class MemberWidget : public QWidget {
    Q_OBJECT
public:
    MemberWidget(PoolDocument &document, Path path, QWidget *parent);

    const Path &path() const { return m_path; }
    // Shows the document's present value. Never changes the document.
    virtual void refresh() = 0;
    virtual void focusEditor() = 0;
    // The findings of this place, best shown under its editor; an empty span clears them.
    void setFindings(std::span<const Diagnostic *const> findings);

Q_SIGNALS:
    void visited(const pooldesigner::Path &path); // the keyboard came into this place

protected:
    PoolDocument &document() { return *m_document; }
    // Where findings are shown; to be added to the widget's layout.
    QVBoxLayout *findingsLayout() { return m_findings; }
    virtual void findingsChanged() {}
    void announceFocusOf(QWidget *widget);
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    PoolDocument *m_document;
    Path m_path;
    QVBoxLayout *m_findings;
    std::vector<Diagnostic> m_shown;
};

} // namespace pooldesigner
