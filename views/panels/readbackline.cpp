// SPDX-License-Identifier: MIT
#include "panels/readbackline.h"

#include "items/severitytext.h"
#include "proselabel.h"
#include "theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace pooldesigner {

ReadBackLine::ReadBackLine(QWidget *parent)
    : QWidget(parent), m_icon(new QLabel(this)), m_text(new ProseLabel({}, this)),
      m_go(new QPushButton(tr("Show"), this))
{
    m_text->setObjectName(QStringLiteral("readBack"));
    m_go->setObjectName(QStringLiteral("showReadBack"));
    m_go->setToolTip(tr("Go to the first setting that differs"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_go, 0, Qt::AlignTop);
    connect(m_go, &QPushButton::clicked, this, [this] { Q_EMIT activated(Path(m_place)); });
    setFound({});
}

void ReadBackLine::setFound(const std::optional<ReadBack> &found)
{
    m_found = found;
    const bool differs = found && found->state == ReadBack::State::Different;
    m_go->setVisible(differs && !found->places.empty());
    m_place = differs && !found->places.empty() ? found->places.front() : Path();
    if (!found)
        present({}, tr("Reading it back…"), true);
    else if (found->state == ReadBack::State::Equal)
        present(QStringLiteral("check"), tr("Read back: equal"), true);
    else if (found->state == ReadBack::State::NoReader)
        present({}, tr("Not read back in this form"), true);
    else
        present(
            QStringLiteral("error"),
            tr("Read back: not equal (%1). This is a fault of Pool Designer; please do not use this text, and report "
               "it.")
                .arg(found->places.empty() ? shownText(found->trouble) : shownText(found->places.front().toString())),
            false);
}

void ReadBackLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setFound(std::optional(m_found)); // the icon is a picture in the colours of its time
}

void ReadBackLine::present(const QString &icon, const QString &text, bool muted)
{
    const int size = fontMetrics().height();
    const QIcon picture = muted ? actionIcon(icon) : severityIcon(Severity::Error);
    m_icon->setPixmap(icon.isEmpty() ? QPixmap() : picture.pixmap(size, size));
    m_icon->setVisible(!icon.isEmpty());
    m_text->setText(text);
    m_text->setForegroundRole(muted ? QPalette::PlaceholderText : QPalette::WindowText);
}

} // namespace pooldesigner
