// SPDX-License-Identifier: MIT
#include "aids/placebutton.h"

#include "catalogue/catalogue.h"
#include "items/fieldtexts.h"
#include "theme.h"

#include <QEvent>

namespace pooldesigner {

PlaceButton::PlaceButton(Path place, QWidget *parent) : QToolButton(parent), m_place(std::move(place))
{
    const FieldSpec *spec = catalogue::specFor(m_place);
    const QString label = spec != nullptr ? memberLabel(*spec) : pathText(m_place);
    setObjectName(QStringLiteral("goTo/") + pathText(m_place));
    setText(spec != nullptr ? QString::fromUtf8(spec->name()) : label);
    setIcon(actionIcon(QStringLiteral("forward"), palette()));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Go to %1: %2").arg(text(), label));
    setToolTip(tr("Go to %1 (%2)").arg(label, pathText(m_place)));
    connect(this, &QToolButton::clicked, this, [this] { Q_EMIT placeWanted(m_place); });
}

void PlaceButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setIcon(actionIcon(QStringLiteral("forward"), palette()));
}

} // namespace pooldesigner
