// SPDX-License-Identifier: MIT
#include "catalogue/catalogue.h"
#include "config/jsonmember.h"
#include "formats/describecleanup.h"
#include "formats/originparts.h"
#include "formats/poolimporters.h"
#include "formats/schemaimport.h"

namespace pooldesigner {

namespace {

// The request's name of a top-level member, where the description has another.
std::string_view requestName(std::string_view describeName)
{
    for (const FieldSpec *spec : catalogue::topLevel(Operation::CreateUserPool)) {
        if (spec->describe == describeName)
            return spec->path;
    }
    return {};
}

void renameMembers(PoolDraft &draft)
{
    Json renamed = Json::object();
    for (auto &[name, value] : draft.request.items()) {
        const std::string newName(requestName(name));
        if (newName.empty()) {
            appendMember(renamed, name, std::move(value));
        } else if (draft.request.contains(newName)) {
            draft.origin[name] = std::move(value);
            draft.note(NoteKind::KeptAside, name,
                       QT_TRANSLATE_NOOP("Import", "Kept under origin, because %1 stands beside it."), {newName});
        } else {
            appendMember(renamed, newName, std::move(value));
            draft.note(NoteKind::Renamed, name, QT_TRANSLATE_NOOP("Import", "A request calls this %1."), {newName});
        }
    }
    draft.request = std::move(renamed);
}

} // namespace

void convertDescription(PoolDraft &draft)
{
    renameMembers(draft);
    moveOriginParts(draft);
    importSchema(draft);
    dropOldAccountDays(draft);
    dropLegacyMessages(draft);
    dropOldTokenTrigger(draft);
    dropDefaultAcrLevels(draft);
    dropEmptyMembers(draft);
    assumeAuthenticatorApp(draft);
}

PoolDraft importDescribe(Json pool)
{
    PoolDraft draft{.request = std::move(pool)};
    convertDescription(draft);
    return draft;
}

} // namespace pooldesigner
