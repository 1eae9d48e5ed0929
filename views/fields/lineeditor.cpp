// SPDX-License-Identifier: MIT
#include "fields/lineeditor.h"

#include "fontsize.h"
#include "items/fieldtexts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace pooldesigner {

namespace {

// As wide as what it holds: a day count short, an ARN long. In characters of the field's font.
int usualCharacters(const FieldSpec &spec)
{
    if (spec.kind == Kind::Integer)
        return 44; // the placeholder says what the service takes
    const auto longest = spec.limits.max.value_or(80);
    if (longest <= 32)
        return 52;
    return longest <= 140 ? 64 : 0;
}

} // namespace

LineEditor::LineEditor(const FieldSpec &spec, QWidget *parent)
    : ValueEditor(parent), m_spec(&spec), m_line(new QLineEdit(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_line);
    if (const int characters = usualCharacters(spec); characters > 0) {
        fitToFont(m_line, [this, characters] {
            m_line->setMaximumWidth(characters * m_line->fontMetrics().averageCharWidth());
        });
        layout->addStretch();
    }
    if (!spec.unit.empty() && spec.kind == Kind::Integer) {
        auto *hint = new QLabel(limitsText(spec), this);
        hint->setForegroundRole(QPalette::PlaceholderText);
        layout->insertWidget(1, hint);
    }
    m_line->setPlaceholderText(notSetText(spec));
    connect(m_line, &QLineEdit::textEdited, this, &LineEditor::takeText);
    leaveUndoToDocument(m_line);
}

void LineEditor::showValue(const Json *value)
{
    const QString text = displayText(value);
    if (m_line->text() != text)
        m_line->setText(text);
}

QWidget *LineEditor::focusTarget() { return m_line; }

void LineEditor::takeText(const QString &text)
{
    if (text.isEmpty() && (m_spec->kind != Kind::String || m_spec->limits.min.value_or(1) > 0)) {
        Q_EMIT cleared();
        return;
    }
    if (m_spec->kind == Kind::Integer) {
        bool isNumber = false;
        const qlonglong number = text.trimmed().toLongLong(&isNumber);
        if (isNumber) {
            Q_EMIT edited(Json(static_cast<std::int64_t>(number)));
            return;
        }
    }
    Q_EMIT edited(Json(text.toStdString()));
}

} // namespace pooldesigner
