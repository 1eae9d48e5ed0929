// SPDX-License-Identifier: MIT
#include "fields/texteditor.h"

#include "fontsize.h"
#include "items/fieldtexts.h"

#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QTextDocument>
#include <QVBoxLayout>

namespace pooldesigner {

QString typedText(const QPlainTextEdit &edit)
{
    QString text = edit.document()->toRawText();
    text.replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
    text.replace(QChar::LineSeparator, QLatin1Char('\n')); // Shift+Enter
    return text;
}

TextEditor::TextEditor(const FieldSpec &spec, QWidget *parent) : ValueEditor(parent), m_edit(new QPlainTextEdit(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_edit);
    m_edit->setPlaceholderText(notSetText(spec));
    m_edit->setTabChangesFocus(true);
    const int lines = spec.limits.max.value_or(0) > 200 ? 6 : 3;
    fitToFont(m_edit, [this, lines] { m_edit->setFixedHeight(m_edit->fontMetrics().lineSpacing() * lines + 14); });
    connect(m_edit, &QPlainTextEdit::textChanged, this, &TextEditor::takeText);
    leaveUndoToDocument(m_edit);
}

void TextEditor::showValue(const Json *value)
{
    const QString text = displayText(value);
    if (typedText(*m_edit) == text)
        return;
    // QPlainTextEdit has no signal for typing alone, so showing is the one place that has to keep it quiet.
    const QSignalBlocker quiet(m_edit);
    m_edit->setPlainText(text);
}

QWidget *TextEditor::focusTarget() { return m_edit; }

void TextEditor::takeText()
{
    const QString text = typedText(*m_edit);
    if (text.isEmpty())
        Q_EMIT cleared();
    else
        Q_EMIT edited(Json(text.toStdString()));
}

} // namespace pooldesigner
