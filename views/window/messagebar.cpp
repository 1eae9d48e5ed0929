// SPDX-License-Identifier: MIT
#include "window/messagebar.h"

#include "firstline.h"
#include "proselabel.h"
#include "theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace pooldesigner {

namespace {

constexpr int kHighest = 160; // of the lines

// As high as the lines it holds, up to a limit.
class LinesScroll final : public QScrollArea {
public:
    LinesScroll(QLabel *lines, QWidget *parent) : QScrollArea(parent)
    {
        setObjectName(QStringLiteral("messageScroll"));
        setWidgetResizable(true);
        setFrameShape(QFrame::NoFrame);
        setWidget(lines);
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return std::min(kHighest, widget()->heightForWidth(width)); }
    QSize sizeHint() const override { return {widget()->sizeHint().width(), heightForWidth(width())}; }
    QSize minimumSizeHint() const override { return {0, fontMetrics().lineSpacing()}; }
};

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent), m_icon(new QLabel(this)), m_title(new ProseLabel({}, this)), m_lines(new ProseLabel({})),
      m_more(new QPushButton(this)), m_offer(new QPushButton(this))
{
    setObjectName(QStringLiteral("messageBar"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 8, 8);
    auto *row = new QHBoxLayout;
    row->addWidget(m_icon, 0, Qt::AlignTop);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_title->setObjectName(QStringLiteral("messageTitle"));
    row->addWidget(m_title, 1, Qt::AlignTop);
    m_offer->setObjectName(QStringLiteral("messageOffer"));
    row->addWidget(m_offer, 0, Qt::AlignTop);
    m_more->setCheckable(true);
    m_more->setObjectName(QStringLiteral("messageMore"));
    row->addWidget(m_more, 0, Qt::AlignTop);
    auto *dismiss = new QPushButton(tr("Dismiss"), this);
    dismiss->setObjectName(QStringLiteral("messageDismiss"));
    dismiss->setToolTip(tr("Close this message (Esc)"));
    dismiss->setAccessibleName(dismiss->text());
    row->addWidget(dismiss, 0, Qt::AlignTop);
    for (QPushButton *button : {m_offer, m_more, dismiss})
        button->setAutoDefault(true); // Enter presses it, as in a dialog
    layout->addLayout(row);
    alignWithButton({m_icon, m_title}, dismiss);

    m_lines->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_lines->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_lines->setObjectName(QStringLiteral("messageLines"));
    m_lines->setAccessibleName(tr("Details of the message"));
    m_lines->setMargin(4);
    m_scroll = new LinesScroll(m_lines, this);
    layout->addWidget(m_scroll);
    connect(m_more, &QPushButton::clicked, this, &MessageBar::unfold);
    connect(m_offer, &QPushButton::clicked, this, [this] {
        hide();
        const auto take = m_take; // what it does may bring the next message
        take();
    });
    connect(dismiss, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void MessageBar::showError(const QString &text) { show(Severity::Error, text, {}); }

void MessageBar::showNotes(const QString &title, const QStringList &lines) { show(Severity::Advice, title, lines); }

void MessageBar::offer(const QString &text, const QString &tip, std::function<void()> take)
{
    m_offer->setText(text);
    m_offer->setAccessibleName(text);
    m_offer->setToolTip(tip);
    m_take = std::move(take);
    m_offer->show();
}

void MessageBar::show(Severity severity, const QString &title, const QStringList &lines)
{
    m_severity = severity;
    m_offer->hide();
    m_title->setText(title);
    m_title->setAccessibleName(title);
    m_lines->setText(lines.join(QLatin1Char('\n')));
    m_scroll->updateGeometry();
    m_more->setVisible(!lines.isEmpty());
    unfold(!lines.isEmpty() && lines.size() <= 6);
    paint();
    QFrame::show();
}

void MessageBar::unfold(bool open)
{
    m_more->setChecked(open);
    m_more->setText(open ? tr("Hide details") : tr("Show details"));
    m_more->setAccessibleName(m_more->text());
    m_more->setToolTip(tr("Shows or hides the lines of this message"));
    m_scroll->setVisible(open);
}

void MessageBar::paint() { m_icon->setPixmap(severityIcon(m_severity).pixmap(fontMetrics().height())); }

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        paint();
    QFrame::changeEvent(event);
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QFrame::keyPressEvent(event);
}

} // namespace pooldesigner
