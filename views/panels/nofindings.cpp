// SPDX-License-Identifier: MIT
#include "panels/nofindings.h"

#include "proselabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace pooldesigner {

NoFindings::NoFindings(QWidget *parent)
    : QWidget(parent), m_text(new ProseLabel({}, this)), m_showAll(new QPushButton(tr("Show all findings"), this))
{
    m_text->setObjectName(QStringLiteral("emptyText"));
    m_text->setAlignment(Qt::AlignCenter);
    m_showAll->setObjectName(QStringLiteral("showAll"));
    auto *layout = new QVBoxLayout(this);
    layout->addStretch();
    layout->addWidget(m_text);
    layout->addWidget(m_showAll, 0, Qt::AlignHCenter);
    layout->addStretch();
    connect(m_showAll, &QPushButton::clicked, this, &NoFindings::allWanted);
}

void NoFindings::tellChecked(const QString &text)
{
    m_text->setText(text);
    m_showAll->hide();
}

void NoFindings::tellHidden()
{
    m_text->setText(tr("None of the findings matches what is chosen above."));
    m_showAll->show();
}

} // namespace pooldesigner
