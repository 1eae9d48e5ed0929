// SPDX-License-Identifier: MIT
#include "items/smstext.h"

#include "rules/charsets.h"
#include "rules/constraints/membergroups.h"
#include "rules/places.h"
#include "rules/smslength.h"

#include <QCoreApplication>

namespace pooldesigner {

bool isSmsText(const FieldSpec &spec)
{
    return std::ranges::any_of(members::kSmsTexts, [&](std::string_view name) { return memberSpec(name) == &spec; });
}

QString smsPartsText(std::string_view sent)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("SmsText", text); };
    const SmsLength length = smsLength(sent);
    const QString places = tr("%1 places of %2 in each").arg(length.places).arg(length.perPart);
    if (!length.ucs2)
        return tr("Parts with the sample values: %1 (GSM-7, %2)").arg(length.parts).arg(places);
    return tr("Parts with the sample values: %1 (UCS-2, %2) because of %3")
        .arg(length.parts)
        .arg(places, QString::fromStdString(shownCharacters(length.because)));
}

} // namespace pooldesigner
