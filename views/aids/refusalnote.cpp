// SPDX-License-Identifier: MIT
#include "aids/refusalnote.h"

#include "aids/placebutton.h"
#include "firstline.h"
#include "proselabel.h"
#include "theme.h"

#include <QEvent>
#include <QHBoxLayout>

#include <set>

namespace pooldesigner {

namespace {

constexpr int kSpacing = 8;

// Where the reason can be taken away: entries of lists are edited with their list.
std::set<Path> places(const Diagnostic &refusal)
{
    std::set<Path> result;
    for (const Path &place : refusal.related)
        result.insert(place.index() ? place.parent() : place);
    result.erase(refusal.path);
    return result;
}

} // namespace

RefusalNote::RefusalNote(const QString &name, Ways ways, QWidget *parent)
    : QWidget(parent), m_ways(ways), m_lines(new QVBoxLayout(this))
{
    setObjectName(name);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(kSpacing);
    hide();
}

QString RefusalNote::reason(const Diagnostic &refusal) const
{
    return m_lead.arg(QString::fromStdString(refusal.message));
}

void RefusalNote::showRefusals(const std::vector<Diagnostic> &refusals, const QString &lead)
{
    const QString wanted = lead.isEmpty() ? tr("Refused as things are: %1") : lead;
    if (m_shown == refusals && m_lead == wanted)
        return;
    m_shown = refusals;
    m_lead = wanted;
    for (QWidget *row : m_rows) {
        row->hide();
        row->deleteLater(); // the change may come from a button inside
    }
    m_rows.clear();
    m_icons.clear();
    for (const Diagnostic &refusal : m_shown)
        addReason(refusal);
    paintIcons();
    setVisible(!m_shown.empty());
}

void RefusalNote::addReason(const Diagnostic &refusal)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpacing);
    auto *icon = new QLabel(row);
    auto *text = new ProseLabel(reason(refusal), row);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setToolTip(QString::fromStdString(refusal.rule));
    layout->addWidget(icon, 0, Qt::AlignTop);
    layout->addWidget(text, 1, Qt::AlignTop);
    if (m_ways == Ways::Shown) {
        for (const Path &place : places(refusal)) {
            auto *button = new PlaceButton(place, row);
            connect(button, &PlaceButton::placeWanted, this, &RefusalNote::placeWanted);
            layout->addWidget(button, 0, Qt::AlignTop);
            alignWithButton({icon, text}, button);
        }
    }
    m_lines->addWidget(row);
    row->show();
    m_rows.push_back(row);
    m_icons.push_back(icon);
}

QString RefusalNote::spoken() const
{
    QStringList reasons;
    for (const Diagnostic &refusal : m_shown)
        reasons.append(reason(refusal));
    return reasons.join(QLatin1Char(' '));
}

void RefusalNote::paintIcons()
{
    for (QLabel *icon : m_icons)
        icon->setPixmap(severityIcon(Severity::Error, palette()).pixmap(fontMetrics().height()));
}

void RefusalNote::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        paintIcons();
}

} // namespace pooldesigner
