// SPDX-License-Identifier: MIT
#include "fields/switcheditor.h"

#include "config/jsontext.h"
#include "config/text.h"
#include "flowlayout.h"
#include "items/fieldtexts.h"
#include "proselabel.h"

#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace pooldesigner {

namespace {

constexpr int kLongestOfButton = 56; // characters

} // namespace

SwitchEditor::SwitchEditor(const FieldSpec &spec, QWidget *parent)
    : ValueEditor(parent), m_taken(notSetText(spec)), m_notSet(new QRadioButton(this)),
      m_yes(new QRadioButton(tr("Yes"), this)), m_no(new QRadioButton(tr("No"), this)),
      m_strange(new ProseLabel({}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *layout = new FlowLayout;
    layout->setSpacing(16);
    column->addLayout(layout);
    for (QRadioButton *button : {m_yes, m_no, m_notSet})
        layout->addWidget(button);
    // A button keeps to one line, so that a long text of what the service takes stands below and wraps.
    if (m_taken.size() <= kLongestOfButton) {
        m_notSet->setText(m_taken);
    } else {
        m_notSet->setText(tr("Not set"));
        auto *taken = new ProseLabel(tr("The service takes: %1").arg(defaultText(spec)), this);
        taken->setForegroundRole(QPalette::PlaceholderText);
        column->addWidget(taken);
    }
    column->addWidget(m_strange);
    m_strange->hide();
    connect(m_notSet, &QRadioButton::clicked, this, &ValueEditor::cleared);
    connect(m_yes, &QRadioButton::clicked, this, [this] { Q_EMIT edited(Json(true)); });
    connect(m_no, &QRadioButton::clicked, this, [this] { Q_EMIT edited(Json(false)); });
    for (QRadioButton *button : {m_notSet, m_yes, m_no}) {
        connect(button, &QRadioButton::clicked, this, &ValueEditor::finished);
        leaveUndoToDocument(button);
    }
}

void SwitchEditor::showValue(const Json *value)
{
    const bool isSet = value != nullptr && !value->is_null();
    const bool isBoolean = isSet && value->is_boolean();
    m_strange->setVisible(isSet && !isBoolean);
    if (isSet && !isBoolean) {
        m_strange->setText(tr("Holds %1").arg(QString::fromStdString(quotedForPeople(jsonLine(*value)))));
        // No state is true now, and exclusive buttons cannot all be off.
        for (QRadioButton *button : {m_notSet, m_yes, m_no}) {
            button->setAutoExclusive(false);
            button->setChecked(false);
            button->setAutoExclusive(true);
        }
        return;
    }
    QRadioButton *wanted = !isSet ? m_notSet : value->get<bool>() ? m_yes : m_no;
    wanted->setChecked(true);
}

QWidget *SwitchEditor::focusTarget() { return m_no->isChecked() ? m_no : m_notSet->isChecked() ? m_notSet : m_yes; }

void SwitchEditor::describe(const QString &name, const QString &help)
{
    for (QRadioButton *button : {m_notSet, m_yes, m_no}) {
        button->setAccessibleName(tr("%1: %2").arg(name, button == m_notSet ? m_taken : button->text()));
        button->setAccessibleDescription(help);
        button->setToolTip(help);
    }
}

} // namespace pooldesigner
