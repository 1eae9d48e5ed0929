// SPDX-License-Identifier: MIT
#include "rules/owndomain.h"

namespace pooldesigner {

namespace {

bool hasCertificate(const PoolView &pool) { return pool.hasContent(f::domain::CustomDomainConfig.path()); }

bool isOwnDomainOfExport(const PoolView &pool)
{
    const auto domain = pool.get(f::domain::Domain);
    return domain && !domain->empty() && domain == pool.string(ownDomainPath());
}

} // namespace

Path ownDomainPath() { return Path().child("origin").child("CustomDomain"); }

bool makesOwnDomain(const PoolView &pool) { return hasCertificate(pool) || isOwnDomainOfExport(pool); }

bool lacksCertificate(const PoolView &pool) { return !hasCertificate(pool) && isOwnDomainOfExport(pool); }

} // namespace pooldesigner
