// SPDX-License-Identifier: MIT
#include "formats/kindrepair.h"

#include "catalogue/catalogue.h"
#include "config/path.h"

#include <charconv>

namespace pooldesigner {

namespace {

class KindRepair {
public:
    void repairRequest(Json &request, Operation operation)
    {
        if (request.is_object())
            repairMembers(request, catalogue::topLevel(operation), Path(operation));
    }

    std::vector<std::string> repaired;

private:
    void repairMembers(Json &object, std::span<const FieldSpec *const> specs, const Path &place)
    {
        for (const FieldSpec *spec : specs) {
            if (const auto found = object.find(std::string(spec->name())); found != object.end())
                repair(*found, *spec, place.child(spec->name()));
        }
    }

    void repair(Json &value, const FieldSpec &spec, const Path &place)
    {
        const auto below = catalogue::children(spec);
        if (spec.isScalar()) {
            repairScalar(value, spec, place);
        } else if (spec.kind == Kind::Structure && value.is_object()) {
            repairMembers(value, below, place);
        } else if (spec.kind == Kind::List && value.is_array() && !below.empty()) {
            for (std::size_t i = 0; i < value.size(); ++i)
                repair(value[i], *below.front(), place.item(i));
        } else if (spec.kind == Kind::Map && value.is_object() && !below.empty()) {
            for (auto &[name, member] : value.items())
                repair(member, *below.front(), place.child(name));
        }
    }

    void repairScalar(Json &value, const FieldSpec &spec, const Path &place)
    {
        Json better = value;
        if (spec.kind == Kind::String && value.is_boolean() && spec.name() == "MfaConfiguration")
            better = value.get<bool>() ? "ON" : "OFF";
        else if (spec.kind == Kind::String && (value.is_boolean() || value.is_number_integer()))
            better = value.dump();
        else if (spec.kind == Kind::Boolean && value.is_string())
            better = boolean(value.get_ref<const std::string &>(), value);
        else if (spec.kind == Kind::Integer && value.is_string())
            better = number(value.get_ref<const std::string &>(), value);
        if (better == value && better.type() == value.type())
            return;
        value = std::move(better);
        repaired.push_back(place.toString());
    }

    static Json boolean(const std::string &text, const Json &fallback)
    {
        if (text != "true" && text != "false")
            return fallback;
        return text == "true";
    }

    static Json number(const std::string &text, const Json &fallback)
    {
        std::int64_t value = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
        return error == std::errc() && end == text.data() + text.size() && !text.empty() ? Json(value) : fallback;
    }
};

} // namespace

void repairKinds(PoolDraft &draft)
{
    KindRepair repair;
    repair.repairRequest(draft.request, Operation::CreateUserPool);
    repair.repairRequest(draft.mfa, Operation::SetUserPoolMfaConfig);
    repair.repairRequest(draft.domain, Operation::CreateUserPoolDomain);
    draft.noteMembers(NoteKind::Repaired,
                      QT_TRANSLATE_NOOP("Import", "These were given the kind of value that the API wants: %1."),
                      std::move(repair.repaired));
}

} // namespace pooldesigner
