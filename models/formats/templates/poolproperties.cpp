// SPDX-License-Identifier: MIT
#include "formats/templates/poolproperties.h"

#include "catalogue/catalogue.h"
#include "formats/templates/resolver.h"

#include <algorithm>
#include <iterator>

namespace pooldesigner {

namespace {

constexpr const char *kFactors = "EnabledMfas";

bool hasFactor(const Json &factors, std::string_view name)
{
    return std::ranges::any_of(factors, [name](const Json &factor) { return factor == name; });
}

// "EmailMfaConfiguration.Message" of a draft's second call.
void setMember(Json &request, std::string_view path, Json value)
{
    Json *place = &request;
    for (std::size_t at = 0; at < path.size();) {
        const std::size_t end = std::min(path.find('.', at), path.size());
        place = &(*place)[std::string(path.substr(at, end - at))];
        at = end + 1;
    }
    *place = std::move(value);
}

void readName(PoolDraft &draft)
{
    const auto name = draft.request.find("UserPoolName");
    if (name == draft.request.end()) {
        draft.note(NoteKind::Assumed, "PoolName",
                   QT_TRANSLATE_NOOP("Import", "The template gives the pool no name: CloudFormation makes one up."));
        return;
    }
    Json request = Json::object();
    for (auto &[member, value] : draft.request.items())
        request[member == "UserPoolName" ? std::string("PoolName") : member] = std::move(value);
    draft.request = std::move(request);
    draft.note(NoteKind::Renamed, "UserPoolName", QT_TRANSLATE_NOOP("Import", "A request calls this PoolName."));
}

// Properties of the pool that members of the second call have for their place.
void moveMembersOfSecondCall(PoolDraft &draft)
{
    for (const FieldSpec *spec : catalogue::all()) {
        const bool moves = spec->operation == Operation::SetUserPoolMfaConfig && !spec->cloudFormation.empty() &&
                           spec->cloudFormation.find(':') == std::string_view::npos;
        const auto found = moves ? draft.request.find(std::string(spec->cloudFormation)) : draft.request.end();
        if (found == draft.request.end())
            continue;
        setMember(draft.mfa, spec->path, std::move(*found));
        draft.request.erase(found);
        draft.note(NoteKind::Renamed, std::string(spec->cloudFormation),
                   QT_TRANSLATE_NOOP("Import", "Another call of the API sets this: it now stands in "
                                               "SetUserPoolMfaConfig."));
    }
}

void readFactors(PoolDraft &draft)
{
    const auto found = draft.request.find(kFactors);
    if (found == draft.request.end() || !found->is_array())
        return;
    const Json factors = std::move(*found);
    Json functions = Json::array();
    std::ranges::copy_if(factors, std::back_inserter(functions), isTemplateFunction);
    const bool onlyFunctions = functions.size() == factors.size() && !factors.empty();
    if (functions.empty())
        draft.request.erase(found);
    else
        *found = std::move(functions); // to be kept as they are
    if (hasFactor(factors, "SOFTWARE_TOKEN_MFA"))
        draft.mfa["SoftwareTokenMfaConfiguration"]["Enabled"] = true;
    if (hasFactor(factors, "EMAIL_OTP") && !draft.mfa.contains("EmailMfaConfiguration"))
        draft.mfa["EmailMfaConfiguration"] = Json::object();
    if (onlyFunctions)
        return;
    draft.note(NoteKind::Renamed, kFactors,
               QT_TRANSLATE_NOOP("Import", "The factors now stand in SetUserPoolMfaConfig; text messages are one where "
                                           "SmsConfiguration is set."));
    draft.notes.back().members = {"SetUserPoolMfaConfig.SoftwareTokenMfaConfiguration.Enabled",
                                  "SetUserPoolMfaConfig.EmailMfaConfiguration"};
}

// Old templates and other tools write tags as a list of Key and Value.
void readTags(PoolDraft &draft)
{
    const auto tags = draft.request.find("UserPoolTags");
    if (tags == draft.request.end() || !tags->is_array())
        return;
    Json map = Json::object();
    for (const Json &tag : *tags) {
        if (!tag.is_object() || !tag.contains("Key") || !tag["Key"].is_string() || map.size() > 1000)
            return;
        map[tag["Key"].get<std::string>()] = tag.value("Value", Json(""));
    }
    *tags = std::move(map);
    draft.note(NoteKind::Repaired, "UserPoolTags",
               QT_TRANSLATE_NOOP("Import", "A list of keys and values was read as the map that it has to be."));
}

} // namespace

void readPoolProperties(PoolDraft &draft)
{
    readName(draft);
    readFactors(draft);
    moveMembersOfSecondCall(draft);
    readTags(draft);
}

} // namespace pooldesigner
