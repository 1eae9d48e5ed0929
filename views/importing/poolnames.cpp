// SPDX-License-Identifier: MIT
#include "importing/poolnames.h"

#include "config/text.h"

#include <QCoreApplication>

namespace pooldesigner {

QStringList poolNames(const std::vector<PoolCandidate> &pools)
{
    QStringList names;
    for (const PoolCandidate &pool : pools) {
        const QString name = QString::fromStdString(quotedForPeople(pool.name));
        const QString place = QString::fromStdString(quotedForPeople(pool.place));
        names << (name.isEmpty()    ? place
                  : place.isEmpty() ? name
                                    : QCoreApplication::translate("PoolNames", "%1 (%2)").arg(name, place));
    }
    return names;
}

} // namespace pooldesigner
