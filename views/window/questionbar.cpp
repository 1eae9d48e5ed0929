// SPDX-License-Identifier: MIT
#include "window/questionbar.h"

#include "proselabel.h"
#include "theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace pooldesigner {

namespace {

QPushButton *makeButton(const char *name, const QString &text, const QString &tip, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(QLatin1String(name));
    button->setAccessibleName(QString(text).remove(QLatin1Char('&')));
    button->setAccessibleDescription(tip);
    button->setToolTip(tip);
    button->setAutoDefault(true); // Enter presses it, as in a dialog
    parent->layout()->addWidget(button);
    return button;
}

} // namespace

QuestionBar::QuestionBar(QWidget *parent)
    : QFrame(parent), m_icon(new QLabel(this)), m_text(new ProseLabel({}, this)), m_row(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("questionBar"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_row->setContentsMargins(16, 8, 8, 8);
    m_text->setObjectName(QStringLiteral("questionText"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_row->addWidget(m_icon, 0, Qt::AlignVCenter);
    m_row->addWidget(m_text, 1);
    hide();
}

void QuestionBar::ask(Question question)
{
    const auto same = std::ranges::find(m_questions, question.id, &Question::id);
    if (same != m_questions.end())
        *same = std::move(question);
    else
        m_questions.push_back(std::move(question));
    showFirst();
}

void QuestionBar::withdraw(const QString &id)
{
    if (std::erase_if(m_questions, [&id](const Question &question) { return question.id == id; }) > 0)
        showFirst();
}

void QuestionBar::showFirst()
{
    // A button may be deleted by its own click.
    if (m_buttons != nullptr)
        m_buttons->deleteLater();
    m_buttons = nullptr;
    setVisible(!m_questions.empty());
    if (m_questions.empty())
        return;
    const Question &question = m_questions.front();
    m_text->setText(question.text);
    m_text->setAccessibleName(question.text);
    m_buttons = new QWidget(this);
    auto *layout = new QHBoxLayout(m_buttons);
    layout->setContentsMargins(0, 0, 0, 0);
    for (std::size_t i = 0; i < question.choices.size(); ++i) {
        const Question::Choice &choice = question.choices[i];
        connect(makeButton(choice.name, choice.text, choice.tip, m_buttons), &QPushButton::clicked, this,
                [this, i] { answer(i); });
    }
    connect(makeButton("questionDismiss", tr("Not now"), tr("Close this question without an answer (Esc)"), m_buttons),
            &QPushButton::clicked, this, &QuestionBar::dismiss);
    m_row->addWidget(m_buttons, 0, Qt::AlignVCenter);
    m_buttons->show();
    paint();
}

void QuestionBar::answer(std::size_t choice)
{
    // The answer may ask anew.
    const std::function<void()> run = m_questions.front().choices[choice].answer;
    dismiss();
    run();
}

void QuestionBar::dismiss()
{
    m_questions.erase(m_questions.begin());
    showFirst();
}

void QuestionBar::paint() { m_icon->setPixmap(severityIcon(Severity::Warning).pixmap(fontMetrics().height())); }

void QuestionBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        paint();
    QFrame::changeEvent(event);
}

void QuestionBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_questions.empty())
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

} // namespace pooldesigner
