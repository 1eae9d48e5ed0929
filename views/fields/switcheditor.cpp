// SPDX-License-Identifier: MIT
#include "fields/switcheditor.h"

#include "config/jsontext.h"
#include "config/text.h"
#include "items/fieldtexts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>

namespace pooldesigner {

SwitchEditor::SwitchEditor(const FieldSpec &spec, QWidget *parent)
    : ValueEditor(parent), m_notSet(new QRadioButton(notSetText(spec), this)), m_yes(new QRadioButton(tr("Yes"), this)),
      m_no(new QRadioButton(tr("No"), this)), m_strange(new QLabel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    m_strange->setTextFormat(Qt::PlainText);
    m_strange->hide();
    for (QWidget *widget : {static_cast<QWidget *>(m_yes), static_cast<QWidget *>(m_no),
                            static_cast<QWidget *>(m_notSet), static_cast<QWidget *>(m_strange)})
        layout->addWidget(widget);
    layout->addStretch();
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
        button->setAccessibleName(tr("%1: %2").arg(name, button->text()));
        button->setAccessibleDescription(help);
        button->setToolTip(help);
    }
}

} // namespace pooldesigner
