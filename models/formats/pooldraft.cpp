// SPDX-License-Identifier: MIT
#include "formats/pooldraft.h"

#include "config/jsonmember.h"
#include "config/text.h"
#include "formats/poolsource.h"

#include <utility>

namespace pooldesigner {

void PoolDraft::note(ImportNote::Kind kind, std::string path, const char *source,
                     std::initializer_list<std::string_view> arguments)
{
    notes.push_back({kind, std::move(path), translated("Import", source, arguments)});
}

PoolConfig PoolDraft::config() &&
{
    Json root = Json::object();
    root["format"] = PoolConfig::kFormat;
    root["CreateUserPool"] = std::move(request);
    const std::pair<const char *, Json *> parts[] = {
        {"SetUserPoolMfaConfig", &mfa}, {"CreateUserPoolDomain", &domain}, {"origin", &origin}, {"target", &target}};
    for (const auto &[name, part] : parts) {
        if (!part->empty())
            root[name] = std::move(*part);
    }
    return PoolConfig(std::move(root));
}

Imported importedFrom(PoolDraft draft, Form form)
{
    std::vector<ImportNote> notes = std::move(draft.notes);
    return {.config = std::move(draft).config(), .form = form, .notes = std::move(notes)};
}

std::string listed(const std::vector<std::string> &names)
{
    std::string text;
    for (const std::string &name : names)
        text += (text.empty() ? "" : ", ") + quotedForPeople(name, 120);
    return text;
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
