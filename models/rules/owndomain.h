// SPDX-License-Identifier: MIT
#pragma once

#include "config/poolview.h"

#include <QtGlobal>

namespace pooldesigner {

// A pool can have a prefix domain and one of its own, a whole name with a certificate. A design makes one of them: the
// one in CreateUserPoolDomain. Beside it an export keeps the pool's own domain under origin, and never tells its
// certificate.
Path ownDomainPath(); // origin.CustomDomain

// The domain that the design makes is a name of its own, not a prefix: it has a certificate, or an export said so.
bool makesOwnDomain(const PoolView &pool);
// An export said so, and nobody has filled in the certificate that create-user-pool-domain cannot do without.
bool lacksCertificate(const PoolView &pool);

// Why no call makes such a domain; in context "Export".
inline constexpr const char *kNeedsCertificate =
    QT_TRANSLATE_NOOP("Export", "A domain of one's own takes a certificate, which an export does not tell: see "
                                "describe-user-pool-domain, and fill in CustomDomainConfig.CertificateArn.");

} // namespace pooldesigner
