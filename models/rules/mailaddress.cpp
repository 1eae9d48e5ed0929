// SPDX-License-Identifier: MIT
#include "rules/mailaddress.h"

#include "config/text.h"
#include "rules/utf8.h"

#include <QUrl>

namespace pooldesigner {

namespace {

std::optional<MailAddress> plainAddress(std::string_view text)
{
    const std::size_t at = text.rfind('@');
    if (at == std::string_view::npos || at == 0 || at + 1 == text.size())
        return std::nullopt;
    if (text.find_first_of(" \t\r\n<>,;") != std::string_view::npos || text.find('@') != at)
        return std::nullopt;
    return MailAddress{.name = {}, .localPart = text.substr(0, at), .domain = text.substr(at + 1)};
}

} // namespace

std::optional<MailAddress> MailAddress::read(std::string_view text)
{
    text = trimmed(text);
    const std::size_t open = text.rfind('<');
    if (open == std::string_view::npos)
        return plainAddress(text);
    if (!text.ends_with('>') || text.find_first_of("\r\n") != std::string_view::npos)
        return std::nullopt;
    auto address = plainAddress(text.substr(open + 1, text.size() - open - 2));
    if (address)
        address->name = trimmed(text.substr(0, open));
    return address;
}

std::string asciiDomain(std::string_view domain) { return QUrl::toAce(fromUtf8(domain)).toStdString(); }

bool isSameDomain(std::string_view left, std::string_view right)
{
    return fromUtf8(left).compare(fromUtf8(right), Qt::CaseInsensitive) == 0;
}

bool isSubdomain(std::string_view domain, std::string_view of)
{
    return domain.size() > of.size() && domain[domain.size() - of.size() - 1] == '.' &&
           isSameDomain(domain.substr(domain.size() - of.size()), of);
}

} // namespace pooldesigner
