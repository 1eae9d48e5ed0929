// SPDX-License-Identifier: MIT
#include "output/updateplan.h"

#include "catalogue/catalogue.h"
#include "config/ascii.h"
#include "config/jsonmember.h"
#include "config/text.h"
#include "formats/mfaplan.h"
#include "formats/projection.h"
#include "review/difference.h"
#include "rules/mfadesign.h"
#include "rules/owndomain.h"

#include <algorithm>
#include <array>

namespace pooldesigner {

namespace {

constexpr const char *kMode = "MfaConfiguration";
constexpr std::size_t kAttributesOfACall = 25;

// What update-user-pool keeps where its request says nothing (UserPoolTier by the documentation of the API, the others
// as measured, rules.md 173), and what the service takes without it.
struct Kept {
    std::string_view path;
    const char *usual; // JSON
};
constexpr std::array kKept{
    Kept{"Policies.PasswordPolicy", R"({"MinimumLength":8,"RequireUppercase":true,"RequireLowercase":true,)"
                                    R"("RequireNumbers":true,"RequireSymbols":true,)"
                                    R"("TemporaryPasswordValidityDays":7})"},
    Kept{"Policies.SignInPolicy", R"({"AllowedFirstAuthFactors":["PASSWORD"]})"},
    Kept{"UserPoolTier", R"("ESSENTIALS")"},
    Kept{"DcrConfiguration", R"({"EnableStatus":"Disabled"})"},
};

Json operationJson(const PoolConfig &config, Operation operation)
{
    const Json *request = config.find(Path(operation));
    return request == nullptr ? Json::object() : *request;
}

PoolConfig onlyCreation(Json request) { return PoolConfig(Json{{"CreateUserPool", std::move(request)}}); }

std::string poolIdOf(const PoolConfig *config)
{
    const Json *id = config == nullptr ? nullptr : config->find(Path().child("origin").child("Id"));
    const std::string text = id != nullptr && id->is_string() ? id->get<std::string>() : std::string();
    const bool plausible =
        text.size() <= 55 && !text.empty() && text.front() != '-' && text.find('_') < text.size() &&
        std::ranges::all_of(text, [](char c) { return ascii::isLetterOrDigit(c) || c == '-' || c == '_'; });
    return plausible ? text : std::string();
}

bool isBelow(const Path &path, std::string_view member)
{
    return path.startsWith(*Path::parse(member)) && path.operation() == Operation::CreateUserPool;
}

class UpdatePlanner {
public:
    UpdatePlanner(const PoolConfig &wanted, const PoolConfig *current, Generation generation)
        : m_wanted(&wanted), m_current(current), m_generation(generation)
    {
        if (current != nullptr) {
            m_found = differences(*current, wanted);
            std::erase_if(m_found, [](const Difference &one) { return one.change == Change::SameMeaning; });
        }
    }

    CommandPlan plan()
    {
        m_plan.poolId = poolIdOf(m_current);
        if (m_plan.poolId.empty())
            m_plan.poolId = poolIdOf(m_wanted);
        m_plan.region = plannedRegion(m_current != nullptr ? *m_current : *m_wanted, m_plan.leftOut);
        m_create = projectRequest(operationJson(*m_wanted, Operation::CreateUserPool), Operation::CreateUserPool,
                                  m_generation, m_unknown);
        m_mfa = projectRequest(operationJson(*m_wanted, Operation::SetUserPoolMfaConfig),
                               Operation::SetUserPoolMfaConfig, m_generation, m_plan.leftOut);
        refuseWhatIsFixed();
        planSettings();
        planDomain();
        planAttributes();
        addNotes();
        return std::move(m_plan);
    }

private:
    bool changes(auto predicate) const { return std::ranges::any_of(m_found, predicate); }

    void refuseWhatIsFixed()
    {
        for (const Difference &one : m_found) {
            if (one.change == Change::NewPool)
                refuse(one.path, one.reason);
        }
    }

    // update-user-pool, and set-user-pool-mfa-config for the factors that it knows nothing of and for switching MFA on.
    void planSettings()
    {
        CommandPlan ofMfa;
        Json create = m_create;
        planMfa(create, m_mfa, ofMfa);
        const bool hasFactors = !ofMfa.calls.empty();
        const bool switchedOn = switchesMfaOn();
        const bool keepsMode = hasFactors || switchedOn || mfaDesign(PoolView(*m_wanted)).required();
        m_plan.leftOut.insert(m_plan.leftOut.end(), ofMfa.leftOut.begin(), ofMfa.leftOut.end());
        if (keepsMode)
            create.erase(kMode); // ON is refused here (rules.md 86); absent it stays as it is
        else if (!create.contains(kMode) && changes([](const Difference &one) { return isBelow(one.path, kMode); }))
            create[kMode] = "OFF";
        const bool update = m_current == nullptr || changes([keepsMode](const Difference &one) {
                                return one.path.operation() == Operation::CreateUserPool &&
                                       (one.change == Change::Update || one.change == Change::OtherCall) &&
                                       !(keepsMode && isBelow(one.path, kMode));
                            });
        if (update && nothingWouldBeReset())
            addUpdate(std::move(create));
        if (switchedOn || wantsMfaCall(hasFactors))
            m_plan.calls.push_back({.operation = Operation::SetUserPoolMfaConfig,
                                    .request = mfaSettings(m_create, m_mfa),
                                    .needsPoolId = true});
    }

    // On or optional where MFA is off now, and required where it is optional: what update-user-pool cannot do. Where
    // nobody knows the pool, required may be new to it.
    bool switchesMfaOn() const
    {
        const MfaDesign wanted = mfaDesign(PoolView(*m_wanted));
        if (m_current == nullptr)
            return wanted.required();
        const MfaDesign current = mfaDesign(PoolView(*m_current));
        return wanted.wanted() && wanted.mode != current.mode && (wanted.required() || current.off());
    }

    bool wantsMfaCall(bool hasFactors) const
    {
        if (hasFactors && m_current == nullptr)
            return true;
        const bool offByUpdate = !m_mfa.contains(kMode) && m_create.value(kMode, Json("OFF")) == "OFF";
        return changes([&](const Difference &one) {
            const bool ofFactors = one.path.operation() == Operation::SetUserPoolMfaConfig;
            if (hasFactors)
                return ofFactors || isBelow(one.path, kMode) || isBelow(one.path, "SmsConfiguration") ||
                       isBelow(one.path, "SmsAuthenticationMessage");
            // Factors that are gone need the call to be switched off, but not together with MFA itself.
            const bool passkeys = one.path.size() > 1 && one.path.toString().find("WebAuthn") != std::string::npos;
            return ofFactors && (passkeys || !offByUpdate);
        });
    }

    // Members that this CLI cannot send. They stand in the pool or would be set now; either way the call would leave
    // the pool without them.
    bool nothingWouldBeReset()
    {
        bool fine = true;
        const auto lost =
            differences(onlyCreation(m_create), onlyCreation(operationJson(*m_wanted, Operation::CreateUserPool)));
        for (const LeftOut &item : m_unknown) {
            const auto loses = [&item](const Difference &one) {
                return one.change != Change::SameMeaning && one.path.startsWith(item.path);
            };
            if (std::ranges::none_of(lost, loses)) {
                m_plan.leftOut.push_back(item); // says what the service takes anyway
                continue;
            }
            const FieldSpec *spec = catalogue::specFor(item.path);
            const bool stays = isBelow(item.path, "UserPoolTier") || isBelow(item.path, "DcrConfiguration") ||
                               (spec != nullptr && spec->isIrreversible());
            const bool changed = changes([&item](const Difference &one) { return one.path.startsWith(item.path); });
            if (stays && !changed) {
                leaveOut(item.path, QT_TRANSLATE_NOOP("Export", "This aws CLI does not know it; the pool keeps what "
                                                                "it has."));
                continue;
            }
            fine = fine && stays;
            refuse(item.path, stays ? item.reason
                                    : translated("Export",
                                                 QT_TRANSLATE_NOOP("Export", "%1 Without it update-user-pool "
                                                                             "would reset it, so that call "
                                                                             "is not here."),
                                                 {item.reason}));
        }
        return fine;
    }

    void addUpdate(Json request)
    {
        for (const FieldSpec *spec : catalogue::topLevel(Operation::CreateUserPool)) {
            if (spec->isIrreversible())
                request.erase(std::string(spec->name()));
        }
        if (m_generation < Generation::Latest && request.erase("PoolName") > 0)
            keepName();
        writeOutWhatItKeeps(request);
        m_plan.calls.push_back({.operation = Operation::CreateUserPool,
                                .request = std::move(request),
                                .needsPoolId = true,
                                .command = "update-user-pool"});
    }

    void keepName()
    {
        const Path name = *Path::parse("PoolName");
        if (changes([&name](const Difference &one) { return one.path == name; }))
            refuse(name, translated("Export", QT_TRANSLATE_NOOP("Export", "Needs aws CLI %1; the command is for %2."),
                                    {generationName(Generation::Latest), generationName(m_generation)}));
        else if (m_current == nullptr)
            leaveOut(name, QT_TRANSLATE_NOOP("Export", "update-user-pool of this aws CLI has no such member; the pool "
                                                       "keeps its name."));
    }

    void writeOutWhatItKeeps(Json &request)
    {
        PoolConfig written = onlyCreation(std::move(request));
        for (const Kept &kept : kKept) {
            const Path path = *Path::parse(kept.path);
            const FieldSpec *spec = catalogue::specFor(path);
            const bool gone = changes([&path](const Difference &one) { return one.path.startsWith(path); }) &&
                              m_current->find(path) != nullptr && m_wanted->find(path) == nullptr;
            if (gone && spec->since <= m_generation)
                written.set(path, Json::parse(kept.usual));
        }
        request = operationJson(written, Operation::CreateUserPool);
    }

    void planDomain()
    {
        std::vector<LeftOut> unknown;
        Json request = projectRequest(operationJson(*m_wanted, Operation::CreateUserPoolDomain),
                                      Operation::CreateUserPoolDomain, m_generation, unknown);
        request.erase("UserPoolId");
        bool settings = false;
        bool named = false;
        bool refused = false;
        for (const Difference &one : m_found) {
            const bool isName = one.path == f::domain::Domain.path() || one.path == ownDomainPath();
            if (!isName) {
                settings = settings ||
                           (one.path.operation() == Operation::CreateUserPoolDomain && one.change == Change::OtherCall);
            } else if (const char *reason = whyNoDomainCall(one)) {
                refuse(one.path, translated("Export", reason));
                refused = refused || one.path == f::domain::Domain.path();
            } else {
                named = true;
            }
        }
        if (!settings && !named)
            return;
        m_plan.leftOut.insert(m_plan.leftOut.end(), unknown.begin(), unknown.end());
        if (!request.contains("Domain") || (refused && !named))
            return;
        m_plan.calls.push_back({.operation = Operation::CreateUserPoolDomain,
                                .request = std::move(request),
                                .needsPoolId = true,
                                .command = named ? "" : "update-user-pool-domain"});
    }

    // Null where create-user-pool-domain makes the domain of the difference.
    const char *whyNoDomainCall(const Difference &one) const
    {
        if (one.before && one.after)
            return QT_TRANSLATE_NOOP("Export", "A domain cannot be renamed. delete-user-pool-domain and "
                                               "create-user-pool-domain replace it, and sign-in pages at the old "
                                               "address stop at once.");
        if (one.before)
            return QT_TRANSLATE_NOOP("Export", "Only delete-user-pool-domain takes a domain away, and sign-in pages at "
                                               "its address stop at once.");
        const bool tellsCertificate = one.path != ownDomainPath() && !lacksCertificate(PoolView(*m_wanted));
        return tellsCertificate ? nullptr : kNeedsCertificate;
    }

    void planAttributes()
    {
        const Json *schema = findMember(m_create, "Schema");
        for (const Difference &one : m_found) {
            const auto index = one.path.index();
            if (one.change != Change::AddAttribute || schema == nullptr || !index || *index >= schema->size())
                continue;
            const bool hasRoom = !m_plan.calls.empty() && m_plan.calls.back().command == "add-custom-attributes" &&
                                 m_plan.calls.back().entries.size() < kAttributesOfACall;
            if (!hasRoom)
                m_plan.calls.push_back({.operation = Operation::CreateUserPool,
                                        .request = Json{{"CustomAttributes", Json::array()}},
                                        .needsPoolId = true,
                                        .command = "add-custom-attributes"});
            m_plan.calls.back().request["CustomAttributes"].push_back((*schema)[*index]);
            m_plan.calls.back().entries.push_back(one.path);
        }
    }

    void addNotes()
    {
        if (m_current == nullptr)
            note(QT_TRANSLATE_NOOP("Export", "Not compared with the pool: without an export of it as it is now, new "
                                             "attributes, the domain and what cannot change are not looked at."));
        else if (m_plan.calls.empty() && m_plan.refused.empty())
            note(QT_TRANSLATE_NOOP("Export", "The pool is what the design says: there is nothing to change."));
        if (m_plan.poolId.empty() && !m_plan.calls.empty())
            note(QT_TRANSLATE_NOOP("Export", "The design does not say which pool it is of: set POOL_ID ($PoolId in "
                                             "PowerShell) to the id of the pool first."));
        const bool mfa = std::ranges::any_of(
            m_plan.calls, [](const PlannedCall &call) { return call.operation == Operation::SetUserPoolMfaConfig; });
        if (mfa)
            note(QT_TRANSLATE_NOOP("Export", "set-user-pool-mfa-config replaces all MFA settings of the pool. An "
                                             "export does not show them all: compare with get-user-pool-mfa-config "
                                             "first."));
    }

    void note(const char *text) { m_plan.notes.push_back(translated("Export", text)); }
    void refuse(const Path &path, std::string reason) { m_plan.refused.push_back({path, std::move(reason)}); }
    void leaveOut(const Path &path, const char *reason)
    {
        m_plan.leftOut.push_back({.path = path, .reason = translated("Export", reason)});
    }

    const PoolConfig *m_wanted;
    const PoolConfig *m_current;
    Generation m_generation;
    std::vector<Difference> m_found;
    Json m_create; // as the generation can send it
    Json m_mfa;
    std::vector<LeftOut> m_unknown; // of m_create
    CommandPlan m_plan;
};

} // namespace

CommandPlan planUpdate(const PoolConfig &wanted, const PoolConfig *current, Generation generation)
{
    return UpdatePlanner(wanted, current, generation).plan();
}

} // namespace pooldesigner
