// SPDX-License-Identifier: MIT
#include "fields/linesedit.h"

#include "fields/texteditor.h"
#include "fontsize.h"
#include "items/fieldtexts.h"

#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace pooldesigner {

LinesEdit::LinesEdit(const FieldSpec &item, QWidget *parent) : ValueEditor(parent), m_edit(new QPlainTextEdit(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_edit);
    m_edit->setPlaceholderText(tr("%1, one a line").arg(notSetText(item)));
    m_edit->setTabChangesFocus(true);
    fitToFont(m_edit, [this] { m_edit->setFixedHeight(m_edit->fontMetrics().lineSpacing() * 4 + 14); });
    connect(m_edit, &QPlainTextEdit::textChanged, this, &LinesEdit::takeText);
    leaveUndoToDocument(m_edit);
}

Json LinesEdit::listFromText() const
{
    Json list = Json::array();
    const QStringList lines = typedText(*m_edit).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &line : lines)
        list.push_back(line.toStdString());
    return list;
}

void LinesEdit::showValue(const Json *value)
{
    if (value != nullptr && value->is_array() && *value == listFromText())
        return; // an empty last line that is being typed stays
    QString text;
    if (value != nullptr && value->is_array()) {
        QStringList lines;
        for (const Json &item : *value)
            lines << displayText(&item);
        text = lines.join(QLatin1Char('\n'));
    } else {
        text = displayText(value);
    }
    if (typedText(*m_edit) == text)
        return;
    const QSignalBlocker quiet(m_edit);
    m_edit->setPlainText(text);
}

QWidget *LinesEdit::focusTarget() { return m_edit; }

void LinesEdit::takeText()
{
    const Json list = listFromText();
    if (list.empty())
        Q_EMIT cleared();
    else
        Q_EMIT edited(list);
}

} // namespace pooldesigner
