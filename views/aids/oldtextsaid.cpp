// SPDX-License-Identifier: MIT
#include "aids/oldtextsaid.h"

#include "config/poolview.h"
#include "document/pooldocument.h"
#include "proselabel.h"
#include "rules/legacymoves.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace pooldesigner {

OldTextsAid::OldTextsAid(PoolDocument &document, QWidget *parent)
    : DecisionAid(document, parent), m_move(new QPushButton(tr("Move the old texts to the template"), this))
{
    setObjectName(QStringLiteral("oldTextsAid"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 8);
    layout->addWidget(new ProseLabel(tr("EmailVerificationMessage, EmailVerificationSubject and SmsVerificationMessage "
                                        "are old names of texts in VerificationMessageTemplate. Where both are given, "
                                        "one of them wins unseen and nobody documents which: moving keeps the text of "
                                        "the template and drops the old one. A text with a link goes to the texts for "
                                        "links."),
                                     this));
    layout->addWidget(m_move, 0, Qt::AlignLeft);
    m_move->setObjectName(QStringLiteral("oldTextsAid/move"));
    m_move->setAccessibleName(m_move->text());
    m_move->setToolTip(tr("Moves all of them in one step, which undo takes back"));
    m_move->setAutoDefault(true);
    connect(m_move, &QPushButton::clicked, this, &OldTextsAid::moveTexts);
}

void OldTextsAid::refresh() { setVisible(!movedMessageTexts(PoolView(document().config())).empty()); }

void OldTextsAid::moveTexts()
{
    document().apply(movedMessageTexts(PoolView(document().config())), tr("Move the old message texts"));
}

} // namespace pooldesigner
