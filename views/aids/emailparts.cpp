// SPDX-License-Identifier: MIT
#include "aids/emailparts.h"

#include "rules/sender.h"
#include "rules/sesidentity.h"

#include <QCoreApplication>

namespace pooldesigner {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(pooldesigner::EmailAid)
};

using Parts = std::vector<std::string>;

std::optional<Parts> splitIdentity(std::string_view text)
{
    const auto parts = SesIdentityParts::read(text);
    return parts ? std::optional(Parts{parts->region, parts->account, parts->identity}) : std::nullopt;
}

std::string joinIdentity(const Parts &parts, std::string_view previous)
{
    const auto before = SesIdentityParts::read(previous);
    const bool sameRegion = before && before->region == parts[0];
    return SesIdentityParts{.partition = sameRegion ? before->partition : std::string(partitionOf(parts[0])),
                            .region = parts[0],
                            .account = parts[1],
                            .identity = parts[2]}
        .text();
}

std::optional<Parts> splitSender(std::string_view text)
{
    const auto sender = Sender::read(text);
    return sender ? std::optional(Parts{sender->name, sender->address}) : std::nullopt;
}

std::string joinSender(const Parts &parts, std::string_view /*previous*/)
{
    return Sender{.name = parts[0], .address = parts[1]}.text();
}

} // namespace

PartsEditor *makeIdentityEditor(QWidget *parent)
{
    const std::vector<PartsEditor::Part> parts{
        {"region", Words::tr("Region"),
         Words::tr("Where the identity was verified; not every pool may use every region"), QStringLiteral("eu-west-1"),
         24},
        {"account", Words::tr("Account"), Words::tr("The 12 digits of the account that owns the identity and the pool"),
         QStringLiteral("123456789012"), 24},
        {"identity", Words::tr("Identity"),
         Words::tr("The domain or address that is verified in SES. A whole ARN may be pasted here."),
         QStringLiteral("example.com"), 0}};
    return new PartsEditor(QStringLiteral("email/identity"), parts,
                           {.split = splitIdentity,
                            .join = joinIdentity,
                            .isWhole = [](std::string_view text) { return text.starts_with("arn:"); }},
                           parent);
}

PartsEditor *makeSenderEditor(QWidget *parent)
{
    const std::vector<PartsEditor::Part> parts{
        {"name", Words::tr("Name"), Words::tr("What people see before the address; may be left out"),
         QStringLiteral("Orders"), 48},
        {"address", Words::tr("Address"),
         Words::tr("An address of the SES identity. Name <address> may be pasted here."),
         QStringLiteral("no-reply@example.com"), 0}};
    return new PartsEditor(QStringLiteral("email/from"), parts,
                           {.split = splitSender,
                            .join = joinSender,
                            .isWhole = [](std::string_view text) { return text.ends_with('>'); }},
                           parent);
}

} // namespace pooldesigner
