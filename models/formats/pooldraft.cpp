// SPDX-License-Identifier: MIT
#include "formats/pooldraft.h"

#include "config/jsonmember.h"
#include "config/text.h"
#include "formats/poolsource.h"

#include <algorithm>
#include <utility>

namespace pooldesigner {

void PoolDraft::note(ImportNote::Kind kind, std::string path, const char *marked,
                     std::initializer_list<std::string_view> arguments)
{
    notes.push_back({kind, std::move(path), translated("Import", marked, arguments)});
}

void PoolDraft::noteMembers(ImportNote::Kind kind, const char *marked, std::vector<std::string> members,
                            std::string path)
{
    if (members.empty())
        return;
    note(kind, std::move(path), marked, {listed(members), std::to_string(members.size())});
    notes.back().members = std::move(members);
}

PoolConfig PoolDraft::config() &&
{
    Json root = Json::object();
    appendMember(root, "format", PoolConfig::kFormat);
    appendMember(root, "CreateUserPool", std::move(request));
    const std::pair<const char *, Json *> parts[] = {
        {"SetUserPoolMfaConfig", &mfa}, {"CreateUserPoolDomain", &domain}, {"origin", &origin}, {"target", &target}};
    for (const auto &[name, part] : parts) {
        if (!part->empty())
            appendMember(root, name, std::move(*part));
    }
    return PoolConfig(std::move(root));
}

Imported importedFrom(PoolDraft draft, Form form)
{
    std::vector<ImportNote> notes = std::move(draft.notes);
    std::vector<SourcePart> source = std::move(draft.source);
    std::vector<SourceRest> around = std::move(draft.around);
    return {.config = std::move(draft).config(),
            .form = form,
            .notes = std::move(notes),
            .source = std::move(source),
            .around = std::move(around)};
}

std::string listed(const std::vector<std::string> &names)
{
    constexpr std::size_t kMost = 200;
    std::string text;
    for (std::size_t i = 0; i < std::min(names.size(), kMost); ++i)
        text += (text.empty() ? "" : ", ") + quotedForPeople(names[i], 120);
    return names.size() > kMost ? text + ", …" : text;
}

const Json *memberOf(const Json &value, std::string_view name)
{
    const Json *member = findMember(value, name);
    return member == nullptr || member->is_null() ? nullptr : member;
}

std::string textOf(const Json &value, std::string_view name)
{
    const Json *member = memberOf(value, name);
    return member != nullptr && member->is_string() ? member->get<std::string>() : std::string();
}

} // namespace pooldesigner
