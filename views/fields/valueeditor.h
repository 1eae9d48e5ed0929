// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/fieldspec.h"
#include "config/json.h"

#include <QWidget>

namespace pooldesigner {

// Edits one value of one member. Knows neither document nor undo: it shows what it is given, and tells what the person
// did. Its signals come from user actions only, so that showing a value never echoes back as an edit.
class ValueEditor : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    // Shows a value of any kind, right or wrong; null means not set. Writes to its widgets only where they differ, so a
    // cursor or selection of the person typing stays.
    virtual void showValue(const Json *value) = 0;
    // The widget that takes the keyboard: the buddy of the field's label.
    virtual QWidget *focusTarget() = 0;
    // Describes every widget a person can reach inside to assistive technology.
    virtual void describe(const QString &name, const QString &help);

Q_SIGNALS:
    void edited(const pooldesigner::Json &value);
    void cleared();  // the person made it not set
    void finished(); // the person left the place: the next edit is a step of its own

protected:
    // Undo and redo belong to the document, not to the text widget: their shortcuts pass through. Also announces
    // finished() when `widget` loses the focus.
    void leaveUndoToDocument(QWidget *widget);
    bool eventFilter(QObject *watched, QEvent *event) override;
};

// Text of a wrongly typed value, so that it can be seen and mended; empty for null.
QString displayText(const Json *value);

// The editor for a member, by editor hint, kind, enum and limits. Lists of structures and maps are no single value:
// null.
ValueEditor *createValueEditor(const FieldSpec &spec, QWidget *parent);

} // namespace pooldesigner
