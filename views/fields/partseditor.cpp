// SPDX-License-Identifier: MIT
#include "fields/partseditor.h"

#include "fontsize.h"
#include "items/severitytext.h"
#include "proselabel.h"

#include <QGridLayout>
#include <QLineEdit>

#include <algorithm>

namespace pooldesigner {

namespace {

constexpr int kLabelWidth = 8; // in letters

} // namespace

PartsEditor::PartsEditor(const QString &name, const std::vector<Part> &parts, const Form &form, QWidget *parent)
    : ValueEditor(parent), m_form(form), m_remark(new ProseLabel({}, this))
{
    setObjectName(name);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(12);
    layout->setVerticalSpacing(8);
    layout->setColumnStretch(1, 1);
    // The fields of editors below one another begin at one line.
    fitToFont(this,
              [this, layout] { layout->setColumnMinimumWidth(0, kLabelWidth * fontMetrics().averageCharWidth()); });
    for (const Part &part : parts) {
        const int row = layout->rowCount();
        auto *line = new QLineEdit(this);
        auto *label = new QLabel(part.label, this);
        label->setBuddy(line);
        line->setObjectName(name + QLatin1Char('/') + QLatin1String(part.name));
        line->setAccessibleName(part.label);
        line->setAccessibleDescription(part.help);
        line->setToolTip(part.help);
        line->setPlaceholderText(part.example);
        if (const int characters = part.characters; characters > 0)
            fitToFont(line, [line, characters] {
                line->setMaximumWidth(characters * line->fontMetrics().averageCharWidth());
            });
        layout->addWidget(label, row, 0);
        layout->addWidget(line, row, 1);
        m_lines.push_back(line);
        m_examples.push_back(part.example);
        connect(line, &QLineEdit::textEdited, this, &PartsEditor::takeText);
        leaveUndoToDocument(line);
    }
    m_remark->setObjectName(name + QStringLiteral("/remark"));
    m_remark->hide();
    layout->addWidget(m_remark, layout->rowCount(), 0, 1, 2);
}

QWidget *PartsEditor::focusTarget() { return m_lines.front(); }

void PartsEditor::suggest(const std::vector<QString> &parts)
{
    m_suggested = parts;
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        m_lines[i]->setPlaceholderText(parts[i].isEmpty() ? m_examples[i] : parts[i]);
}

void PartsEditor::fillIn()
{
    for (std::size_t i = 0; i < m_suggested.size(); ++i) {
        if (m_lines[i]->text().isEmpty() && m_lines[i] != focusWidget())
            m_lines[i]->setText(m_suggested[i]);
    }
}

std::vector<std::string> PartsEditor::texts() const
{
    std::vector<std::string> parts;
    for (const QLineEdit *line : m_lines)
        parts.push_back(line->text().toStdString());
    return parts;
}

void PartsEditor::showValue(const Json *value)
{
    const bool isText = value != nullptr && value->is_string();
    const std::string text = isText ? value->get<std::string>() : std::string();
    m_previous = text;
    // What somebody types need not come apart in the same places: it stays as long as it makes up the value.
    const bool isOwn = isText && m_form.join(texts(), text) == text;
    const auto parts = text.empty() ? std::optional(std::vector<std::string>(m_lines.size())) : m_form.split(text);
    if (!isOwn)
        showParts(parts.value_or(std::vector<std::string>(m_lines.size())));
    const bool isStrange = value != nullptr && !value->is_null() && (!isText || (!parts && !isOwn));
    m_remark->setVisible(isStrange);
    if (isStrange)
        m_remark->setText(tr("Holds %1, which does not come apart. It stays until you type here.")
                              .arg(shownText(displayText(value).toStdString(), 100)));
}

void PartsEditor::showParts(const std::vector<std::string> &parts)
{
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (const QString text = QString::fromStdString(parts[i]); m_lines[i]->text() != text)
            m_lines[i]->setText(text);
    }
}

void PartsEditor::takeText(const QString &text)
{
    if (m_form.isWhole(text.toStdString())) {
        if (const auto parts = m_form.split(text.toStdString()))
            showParts(*parts);
    } else if (m_previous.empty() && !text.isEmpty()) {
        fillIn();
    }
    const std::vector<std::string> parts = texts();
    if (std::ranges::all_of(parts, &std::string::empty))
        Q_EMIT cleared();
    else
        Q_EMIT edited(Json(m_form.join(parts, m_previous)));
}

} // namespace pooldesigner
