// SPDX-License-Identifier: MIT
#include "rules/utf8.h"

#include <QStringDecoder>

namespace pooldesigner {

QString fromUtf8(std::string_view utf8)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    return decoder(QByteArrayView(utf8.data(), static_cast<qsizetype>(utf8.size())));
}

} // namespace pooldesigner
