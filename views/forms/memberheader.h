// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/fieldspec.h"
#include "config/json.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace pooldesigner {

// The line above an editor: label (bold when set), lock with its words where the choice is for good, the plan that it
// needs, reset when set.
class MemberHeader final : public QWidget {
    Q_OBJECT
public:
    // `title` stands for the catalogue's label where that would not be enough (entries of a map).
    MemberHeader(const FieldSpec &spec, const QString &title, QWidget *parent);

    QLabel *label() { return m_label; }
    void setSet(bool isSet);
    // Marks a feature that not every plan includes: louder where the value uses it and the design's plan lacks it. No
    // plan is told where `planOfDesign` is empty.
    void showPlan(std::string_view planOfDesign, const Json *value);

Q_SIGNALS:
    void resetRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintMarks();

    const FieldSpec *m_spec; // static storage
    QLabel *m_label;
    QLabel *m_lock = nullptr;      // only for irreversible members
    QLabel *m_lockWords = nullptr; // ditto
    QLabel *m_plan = nullptr;      // only for features that not every plan includes
    QLabel *m_planWords = nullptr; // ditto
    bool m_needsPlan = false;      // uses what its plan lacks
    QToolButton *m_reset;
};

// A label in the muted colour and a slightly smaller font that wraps: help and API names.
QLabel *mutedLabel(const QString &text, QWidget *parent);
// The heading of a part of an aid.
QLabel *boldLabel(const QString &text, QWidget *parent);
// The title of a page.
QLabel *pageTitle(const QString &text, QWidget *parent);

} // namespace pooldesigner
