// SPDX-License-Identifier: MIT
#include "forms/pagehead.h"

#include "catalogue/catalogue.h"
#include "forms/memberheader.h"

#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

namespace pooldesigner {

PageHead::PageHead(const QString &title, const QString &sentence, QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(pageTitle(title, this));
    layout->addWidget(mutedLabel(sentence, this));
}

PageHead::PageHead(Section section, QWidget *parent)
    : PageHead(QCoreApplication::translate("Catalogue", sectionTitle(section)),
               QCoreApplication::translate("Catalogue", sectionHelp(section)), parent)
{
}

} // namespace pooldesigner
