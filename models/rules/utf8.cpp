// SPDX-License-Identifier: MIT
#include "rules/utf8.h"

#include <QStringDecoder>

namespace pooldesigner {

QString fromUtf8(std::string_view utf8)
{
    // Stateless: a character cut off at the end would otherwise be held back for more to come, and seem not to be
    // there.
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    return decoder(QByteArrayView(utf8.data(), static_cast<qsizetype>(utf8.size())));
}

} // namespace pooldesigner
