// SPDX-License-Identifier: MIT
#include "forms/memberwidget.h"

#include "document/pooldocument.h"
#include "forms/findingline.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace pooldesigner {

MemberWidget::MemberWidget(PoolDocument &document, Path path, QWidget *parent)
    : QWidget(parent), m_document(&document), m_path(std::move(path)), m_findings(new QVBoxLayout)
{
    m_findings->setContentsMargins(0, 0, 0, 0);
    m_findings->setSpacing(4);
    setObjectName(QString::fromStdString(m_path.toString()));
}

void MemberWidget::setFindings(std::span<const Diagnostic *const> findings)
{
    const auto same = [](const Diagnostic &shown, const Diagnostic *now) { return shown == *now; };
    if (std::ranges::equal(m_shown, findings, same))
        return;
    m_shown.clear();
    while (QLayoutItem *item = m_findings->takeAt(0)) {
        // Deleted later: the line may hold the button whose click brought us here.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Diagnostic *finding : findings) {
        m_shown.push_back(*finding);
        m_findings->addWidget(new FindingLine(*m_document, *finding, this));
    }
    findingsChanged();
}

void MemberWidget::announceFocusOf(QWidget *widget)
{
    widget->installEventFilter(this);
    const auto inner = widget->findChildren<QWidget *>();
    for (QWidget *child : inner)
        child->installEventFilter(this);
}

bool MemberWidget::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        Q_EMIT visited(m_path);
    return QWidget::eventFilter(watched, event);
}

} // namespace pooldesigner
