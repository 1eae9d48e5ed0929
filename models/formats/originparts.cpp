// SPDX-License-Identifier: MIT
#include "formats/originparts.h"

#include "catalogue/catalogue.h"
#include "config/jsonmember.h"

#include <algorithm>
#include <utility>

namespace pooldesigner {

namespace {

std::vector<std::string_view> splitAtColons(std::string_view text)
{
    std::vector<std::string_view> parts;
    for (std::size_t from = 0; from <= text.size();) {
        const std::size_t end = std::min(text.find(':', from), text.size());
        parts.push_back(text.substr(from, end - from));
        from = end + 1;
    }
    return parts;
}

bool looksLikeRegion(std::string_view text)
{
    return text.size() >= 5 && text.size() <= 32 && text.find('-') != std::string_view::npos &&
           text.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string_view::npos;
}

bool looksLikeAccount(std::string_view text)
{
    return text.size() == 12 && text.find_first_not_of("0123456789") == std::string_view::npos;
}

// A design makes one domain: the prefix domain where there are both. The own one stays under origin as well, which is
// what tells it from a prefix (rules/owndomain.h).
void takeDomain(PoolDraft &draft)
{
    const std::string prefix = textOf(draft.origin, "Domain");
    const std::string custom = textOf(draft.origin, "CustomDomain");
    if (!prefix.empty()) {
        draft.domain["Domain"] = prefix;
        draft.origin.erase("Domain");
        draft.note(
            NoteKind::Renamed, "Domain",
            QT_TRANSLATE_NOOP("Import", "A call of its own makes the domain: it now stands in CreateUserPoolDomain."));
        if (!custom.empty()) {
            draft.note(NoteKind::KeptAside, "CustomDomain",
                       QT_TRANSLATE_NOOP("Import",
                                         "A design makes one domain, here the prefix domain. The pool's own domain is "
                                         "kept under origin; making it again takes a certificate that the export "
                                         "does not tell."));
        }
    } else if (!custom.empty()) {
        draft.domain["Domain"] = custom;
        draft.note(NoteKind::Renamed, "CustomDomain",
                   QT_TRANSLATE_NOOP(
                       "Import", "A call of its own makes the domain: it now stands in CreateUserPoolDomain. The "
                                 "export does not tell its certificate: fill in CustomDomainConfig.CertificateArn."));
    }
}

// Aims the design at the region and account that the Arn (or the Id, for the region) tells; a catalogue row may have
// columns for both.
void takeTarget(PoolDraft &draft)
{
    const std::string arn = textOf(draft.origin, "Arn");
    const std::string id = textOf(draft.origin, "Id");
    const std::string column = textOf(draft.origin, "region");
    const std::string accountColumn = textOf(draft.origin, "account_id");
    const std::vector<std::string_view> parts = splitAtColons(arn);
    const bool hasArn = parts.size() >= 6;
    const std::string_view ofId = std::string_view(id).substr(0, id.find('_'));
    const std::string_view region = hasArn ? parts[3] : !ofId.empty() ? ofId : std::string_view(column);
    const std::string_view account = hasArn ? parts[4] : std::string_view(accountColumn);
    if (!looksLikeRegion(region))
        return;
    draft.target["region"] = region;
    if (looksLikeAccount(account)) {
        draft.target["account"] = account;
        draft.note(
            NoteKind::Assumed, {},
            QT_TRANSLATE_NOOP("Import", "The design is aimed at where the pool came from: region %1, account %2."),
            {region, account});
        draft.notes.back().members = {"target.region", "target.account"};
    } else {
        draft.note(NoteKind::Assumed, {},
                   QT_TRANSLATE_NOOP("Import", "The design is aimed at the region the pool came from: %1."), {region});
        draft.notes.back().members = {"target.region"};
    }
}

} // namespace

std::optional<std::string> originName(std::string_view member)
{
    if (member == "UserPoolId")
        return "Id";
    if (member == "UserPoolArn")
        return "Arn";
    const FieldSpec *spec = catalogue::find(Operation::DescribeUserPool, member);
    // Name and SchemaAttributes are members of a request under other names.
    const bool readOnly = spec != nullptr && spec->mutability == Mutability::ReadOnly && member != "Name";
    return readOnly ? std::optional<std::string>(member) : std::nullopt;
}

void moveOriginParts(PoolDraft &draft)
{
    Json rest = Json::object();
    std::vector<std::string> moved;
    for (auto &[name, value] : draft.request.items()) {
        if (const auto kept = originName(name)) {
            moved.push_back(name);
            draft.origin[draft.origin.contains(*kept) ? name : *kept] = std::move(value);
        } else {
            appendMember(rest, name, std::move(value));
        }
    }
    draft.request = std::move(rest);
    takeDomain(draft);
    const bool makesOwn = draft.domain.value("Domain", Json()) == draft.origin.value("CustomDomain", Json(false));
    std::erase_if(moved, [&](const std::string &name) {
        return (originName(name) == name && !draft.origin.contains(name)) || (makesOwn && name == "CustomDomain");
    });
    draft.noteMembers(NoteKind::KeptAside,
                      QT_TRANSLATE_NOOP("Import", "Members that only the service sets are kept under origin: %1."),
                      std::move(moved));
    takeTarget(draft);
}

} // namespace pooldesigner
