// SPDX-License-Identifier: MIT
#include "formats/describecleanup.h"

#include "catalogue/catalogue.h"
#include "config/jsonmember.h"

#include <algorithm>
#include <utility>

namespace pooldesigner {

namespace {

const Json *at(const Json &value, std::initializer_list<std::string_view> names)
{
    const Json *place = &value;
    for (const std::string_view name : names) {
        place = memberOf(*place, name);
        if (place == nullptr)
            return nullptr;
    }
    return place;
}

// An empty list says "none". That is the same as saying nothing, unless nothing means something else by default.
bool emptyMeansAbsent(const FieldSpec &spec)
{
    return spec.defaultValue.empty() || spec.defaultValue == "[]" || spec.defaultValue == "{}";
}

const FieldSpec *memberSpec(const FieldSpec *parent, const std::string &name)
{
    if (parent != nullptr && parent->kind != Kind::Structure)
        return nullptr;
    const std::string path = parent == nullptr ? name : std::string(parent->path) + '.' + name;
    return catalogue::find(Operation::CreateUserPool, path);
}

class EmptyMembers {
public:
    // Items of lists are left alone: an entry is there because somebody put it there.
    void prune(Json &object, const FieldSpec *parent)
    {
        Json kept = Json::object();
        for (auto &[name, value] : object.items()) {
            const FieldSpec *spec = memberSpec(parent, name);
            if (spec != nullptr && spec->kind == Kind::Structure && value.is_object())
                prune(value, spec);
            if (spec != nullptr && isNothing(value, *spec))
                drop(*spec);
            else
                appendMember(kept, name, std::move(value));
        }
        object = std::move(kept);
    }

    const std::vector<std::string> &dropped() const { return m_dropped; }

private:
    static bool isNothing(const Json &value, const FieldSpec &spec)
    {
        if (value.is_null())
            return true;
        return value.is_structured() && value.empty() && !spec.isScalar() && emptyMeansAbsent(spec);
    }

    // What goes with its parent is not worth a word of its own.
    void drop(const FieldSpec &spec)
    {
        const std::string path(spec.path);
        std::erase_if(m_dropped, [&](const std::string &below) { return below.starts_with(path + '.'); });
        m_dropped.push_back(path);
    }

    std::vector<std::string> m_dropped;
};

} // namespace

void dropOldAccountDays(PoolDraft &draft)
{
    const Json *days = at(draft.request, {"AdminCreateUserConfig", "UnusedAccountValidityDays"});
    if (days == nullptr ||
        at(draft.request, {"Policies", "PasswordPolicy", "TemporaryPasswordValidityDays"}) == nullptr)
        return;
    draft.note(NoteKind::Dropped, "AdminCreateUserConfig.UnusedAccountValidityDays",
               QT_TRANSLATE_NOOP("Import",
                                 "Left out (it was %1): TemporaryPasswordValidityDays replaces it, and the service "
                                 "refuses both together."),
               {days->dump()});
    draft.request["AdminCreateUserConfig"].erase("UnusedAccountValidityDays");
}

void dropLegacyMessages(PoolDraft &draft)
{
    constexpr std::pair<const char *, const char *> kCopies[] = {{"SmsVerificationMessage", "SmsMessage"},
                                                                 {"EmailVerificationMessage", "EmailMessage"},
                                                                 {"EmailVerificationSubject", "EmailSubject"}};
    std::vector<std::string> dropped;
    for (const auto &[legacy, name] : kCopies) {
        const Json *copy = memberOf(draft.request, legacy);
        const Json *original = at(draft.request, {"VerificationMessageTemplate", name});
        if (copy == nullptr || original == nullptr || *copy != *original)
            continue;
        draft.request.erase(legacy);
        dropped.emplace_back(legacy);
    }
    draft.noteMembers(
        NoteKind::Dropped,
        QT_TRANSLATE_NOOP("Import", "Members that repeat a text of VerificationMessageTemplate are left out: %1."),
        std::move(dropped));
}

void dropOldTokenTrigger(PoolDraft &draft)
{
    const Json *old = at(draft.request, {"LambdaConfig", "PreTokenGeneration"});
    const Json *arn = at(draft.request, {"LambdaConfig", "PreTokenGenerationConfig", "LambdaArn"});
    if (old == nullptr || arn == nullptr || *old != *arn)
        return;
    draft.request["LambdaConfig"].erase("PreTokenGeneration");
    draft.note(NoteKind::Dropped, "LambdaConfig.PreTokenGeneration",
               QT_TRANSLATE_NOOP("Import",
                                 "Left out: PreTokenGenerationConfig names the same function, and its event version."));
}

void dropDefaultAcrLevels(PoolDraft &draft)
{
    const Json *levels = memberOf(draft.request, "AcrConfiguration");
    if (levels == nullptr || !levels->is_object())
        return;
    std::vector<std::string> dropped;
    Json kept = Json::object();
    for (const auto &[name, level] : levels->items()) {
        constexpr std::string_view kLevel = "Level";
        const bool named = name.size() == kLevel.size() + 1 && name.starts_with(kLevel);
        if (named && level == Json{{"AcrValue", "urn:cognito:loa:" + name.substr(kLevel.size())}})
            dropped.push_back(name);
        else
            appendMember(kept, name, level);
    }
    if (dropped.empty())
        return;
    draft.request["AcrConfiguration"] = std::move(kept);
    draft.noteMembers(
        NoteKind::Dropped,
        QT_TRANSLATE_NOOP("Import", "Levels with their default name (urn:cognito:loa:1 to 4) are left out: %1."),
        std::move(dropped), "AcrConfiguration");
}

void dropEmptyMembers(PoolDraft &draft)
{
    EmptyMembers members;
    members.prune(draft.request, nullptr);
    draft.noteMembers(NoteKind::Dropped,
                      QT_TRANSLATE_NOOP("Import", "Empty members, which set nothing, are left out: %1."),
                      members.dropped());
}

void assumeAuthenticatorApp(PoolDraft &draft)
{
    const std::string mode = textOf(draft.request, "MfaConfiguration");
    if ((mode != "ON" && mode != "OPTIONAL") || memberOf(draft.request, "SmsConfiguration") != nullptr)
        return;
    draft.mfa["SoftwareTokenMfaConfiguration"]["Enabled"] = true;
    draft.note(NoteKind::Assumed, "MfaConfiguration",
               QT_TRANSLATE_NOOP("Import",
                                 "MFA is %1 and no text messages are set up. The export does not tell the second "
                                 "factor, so the authenticator app is assumed: see SetUserPoolMfaConfig. "
                                 "get-user-pool-mfa-config shows the real one."),
               {mode});
    draft.notes.back().members = {"SetUserPoolMfaConfig.SoftwareTokenMfaConfiguration.Enabled"};
}

} // namespace pooldesigner
