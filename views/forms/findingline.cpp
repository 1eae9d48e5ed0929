// SPDX-License-Identifier: MIT
#include "forms/findingline.h"

#include "document/pooldocument.h"
#include "firstline.h"
#include "items/severitytext.h"
#include "proselabel.h"
#include "theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace pooldesigner {

namespace {

QToolButton *fixButton(PoolDocument &document, const Diagnostic &finding, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setText(FindingLine::tr("Fix"));
    button->setFocusPolicy(Qt::TabFocus);
    const auto act = [&document](const Fix &fix) { document.apply(fix.edits, QString::fromStdString(fix.title)); };
    if (finding.fixes.size() == 1 && finding.fixes.front().safe) {
        const Fix &only = finding.fixes.front();
        button->setToolTip(QString::fromStdString(only.title));
        QObject::connect(button, &QToolButton::clicked, button, [act, only] { act(only); });
    } else {
        auto *menu = new QMenu(button);
        for (const Fix &fix : finding.fixes)
            QObject::connect(
                menu->addAction(QString::fromStdString(fix.title).replace(QLatin1Char('&'), QStringLiteral("&&"))),
                &QAction::triggered, button, [act, fix] { act(fix); });
        button->setMenu(menu);
        button->setPopupMode(QToolButton::InstantPopup);
        button->setToolTip(FindingLine::tr("Choose how to mend this"));
    }
    button->setAccessibleName(FindingLine::tr("Fix: %1").arg(QString::fromStdString(finding.message)));
    return button;
}

} // namespace

FindingLine::FindingLine(PoolDocument &document, const Diagnostic &finding, QWidget *parent)
    : QWidget(parent), m_severity(finding.severity), m_icon(new QLabel(this)),
      m_text(new ProseLabel(QString::fromStdString(finding.message), this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setAccessibleName(severityWord(m_severity) + QStringLiteral(": ") + m_text->text());
    m_text->setToolTip(severityWord(m_severity) + QStringLiteral(" · ") + QString::fromStdString(finding.rule));
    layout->addWidget(m_text, 1, Qt::AlignTop);
    if (!finding.fixes.empty()) {
        QToolButton *fix = fixButton(document, finding, this);
        layout->addWidget(fix, 0, Qt::AlignTop);
        alignWithButton({m_icon, m_text}, fix);
    }
    paintIcon();
}

void FindingLine::paintIcon() { m_icon->setPixmap(severityIcon(m_severity).pixmap(fontMetrics().height())); }

void FindingLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        paintIcon();
    QWidget::changeEvent(event);
}

} // namespace pooldesigner
