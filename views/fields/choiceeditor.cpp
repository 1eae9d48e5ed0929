// SPDX-License-Identifier: MIT
#include "fields/choiceeditor.h"

#include "fields/quietcombobox.h"
#include "items/fieldtexts.h"

#include <QHBoxLayout>

namespace pooldesigner {

ChoiceEditor::ChoiceEditor(const FieldSpec &spec, QWidget *parent)
    : ValueEditor(parent), m_spec(&spec), m_combo(new QuietComboBox(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_combo);
    layout->addStretch();
    m_combo->setMinimumContentsLength(28);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_combo->addItem(notSetText(spec));
    m_combo->setItemData(0, palette().brush(QPalette::PlaceholderText), Qt::ForegroundRole);
    for (const std::string_view value : spec.values) {
        const Json json(value);
        m_combo->addItem(QString::fromUtf8(value));
        m_combo->setItemData(m_combo->count() - 1, consequenceText(spec, &json), Qt::ToolTipRole);
    }
    connect(m_combo, &QComboBox::activated, this, &ChoiceEditor::takeIndex);
    leaveUndoToDocument(m_combo);
}

void ChoiceEditor::showValue(const Json *value)
{
    const int known = static_cast<int>(m_spec->values.size()) + 1;
    const QString text = displayText(value);
    const bool isSet = value != nullptr && !value->is_null();
    int index = isSet ? -1 : 0;
    for (int i = 1; i < known && isSet && value->is_string(); ++i) {
        if (m_combo->itemText(i) == text)
            index = i;
    }
    if (index < 0) {
        const QString strange = tr("%1 — not one of the values").arg(text);
        if (m_combo->count() == known)
            m_combo->addItem(strange);
        else if (m_combo->itemText(known) != strange)
            m_combo->setItemText(known, strange);
        index = known;
    } else if (m_combo->count() > known) {
        m_combo->removeItem(known);
    }
    if (m_combo->currentIndex() != index)
        m_combo->setCurrentIndex(index);
}

QWidget *ChoiceEditor::focusTarget() { return m_combo; }

void ChoiceEditor::takeIndex(int index)
{
    if (index == 0)
        Q_EMIT cleared();
    else if (index <= static_cast<int>(m_spec->values.size()))
        Q_EMIT edited(Json(std::string(m_spec->values[static_cast<std::size_t>(index) - 1])));
    Q_EMIT finished();
}

} // namespace pooldesigner
