// SPDX-License-Identifier: MIT
#include "aids/domainaid.h"

#include "config/poolview.h"
#include "document/pooldocument.h"
#include "items/severitytext.h"
#include "proselabel.h"
#include "rules/owndomain.h"
#include "rules/sesidentity.h"

#include <QVBoxLayout>

namespace pooldesigner {

namespace {

// The service puts its own name after a prefix; a certificate makes a host name of it.
QString addressOf(const PoolView &pool)
{
    const QString domain = shownText(pool.get(f::domain::Domain).value_or(""), 100);
    if (domain.isEmpty())
        return DomainAid::tr(
            "Without a domain there are no sign-in pages, no links in e-mail to confirm an address and "
            "no sign-in through other providers.");
    if (makesOwnDomain(pool))
        return DomainAid::tr(
                   "The sign-in pages will be at https://%1. They answer once the DNS points this name at the "
                   "address that create-user-pool-domain gives back; the name above it in the DNS needs an "
                   "address of its own (an A record) before the call.")
            .arg(domain);
    const std::string_view region = pool.targetRegion();
    if (region.empty())
        return DomainAid::tr(
                   "The sign-in pages will be at https://%1.auth.REGION.amazoncognito.com, with the region of "
                   "the pool in the place of REGION.")
            .arg(domain);
    if (partitionOf(region) != "aws")
        return DomainAid::tr("The region %1 has addresses of its own: create-user-pool-domain says which one %2 gets.")
            .arg(shownText(region, 40), domain);
    return DomainAid::tr("The sign-in pages will be at https://%1.auth.%2.amazoncognito.com")
        .arg(domain, shownText(region, 40));
}

} // namespace

DomainAid::DomainAid(PoolDocument &document, QWidget *parent)
    : DecisionAid(document, parent), m_address(new ProseLabel({}, this))
{
    setObjectName(QStringLiteral("domainAid"));
    m_address->setObjectName(QStringLiteral("domain/address"));
    m_address->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_address->setAccessibleName(tr("Address of the sign-in pages"));
    m_address->setToolTip(tr("To be entered in applications and at other providers"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_address);
    refresh();
}

void DomainAid::refresh() { m_address->setText(addressOf(PoolView(document().config()))); }

} // namespace pooldesigner
