// SPDX-License-Identifier: MIT
#include "review/answeredits.h"

#include "config/jsonmember.h"
#include "config/poolview.h"
#include "config/text.h"
#include "rules/edits.h"

#include <QtGlobal>

namespace pooldesigner {

namespace {

// Tells clients, and risk configurations of clients, and providers apart; null where there is nothing to tell.
Json identityOf(const AnsweredCallSpec &spec, const Json &answer)
{
    const Json *content = findMember(answer, spec.top);
    if (content == nullptr)
        return {};
    for (const char *name : {"ClientId", "ProviderName"}) {
        if (const Json *value = findMember(*content, name))
            return *value;
    }
    return {};
}

Json withAnswer(const Json *kept, const AnsweredCallSpec &spec, const Json &answer)
{
    Json list = Json::array();
    bool replaced = false;
    if (kept != nullptr && kept->is_array())
        list = *kept;
    else if (kept != nullptr && !kept->is_null())
        list.push_back(*kept);
    for (Json &earlier : list) {
        if (identityOf(spec, earlier) != identityOf(spec, answer))
            continue;
        earlier = answer;
        replaced = true;
    }
    if (!replaced)
        list.push_back(answer);
    return list;
}

void takeFactors(const PoolConfig &design, const Json &answer, std::vector<Edit> &edits)
{
    Json factors = answer;
    factors.erase("MfaConfiguration");
    const Path second(Operation::SetUserPoolMfaConfig);
    if (!factors.empty())
        edits.push_back(setValue(second, factors));
    else if (design.contains(second))
        edits.push_back({.op = Edit::Op::Unset, .path = second, .value = {}});
    const Json *mode = findMember(answer, "MfaConfiguration");
    const Path member = f::MfaConfiguration.path();
    const Json *present = design.find(member);
    if (mode != nullptr && (present == nullptr ? *mode != "OFF" : *present != *mode))
        edits.push_back(setValue(member, *mode));
}

} // namespace

std::vector<Edit> answerEdits(const PoolConfig &design, const ImportedAnswer &imported)
{
    const AnsweredCallSpec &spec = answeredCall(imported.call);
    const Path place = answersPath(imported.call);
    std::vector<Edit> edits{
        setValue(place, spec.several ? withAnswer(design.find(place), spec, imported.answer) : imported.answer)};
    if (imported.call == AnsweredCall::GetUserPoolMfaConfig)
        takeFactors(design, imported.answer, edits);
    return edits;
}

std::string answerTrouble(const PoolConfig &design, const ImportedAnswer &imported)
{
    const std::string pool = poolOfAnswer(imported);
    const auto id = PoolView(design).string(Path().child("origin").child("Id"));
    if (pool.empty() || !id || id->empty() || *id == pool)
        return {};
    return translated("Review", QT_TRANSLATE_NOOP("Review", "This is about the pool %1, and the open one is %2."),
                      {quotedForPeople(pool), quotedForPeople(*id)});
}

} // namespace pooldesigner
