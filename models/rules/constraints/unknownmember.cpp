// SPDX-License-Identifier: MIT
#include "catalogue/catalogue.h"
#include "config/ascii.h"
#include "rules/edits.h"
#include "rules/rulelist.h"

#include <algorithm>

namespace pooldesigner::rules {

namespace {

using Members = std::span<const FieldSpec *const>;

// The member that was meant, when only the capitals differ.
const FieldSpec *likeMember(Members known, std::string_view name)
{
    const auto meant = std::ranges::find_if(
        known, [&](const FieldSpec *spec) { return ascii::equalIgnoringCase(spec->name(), name); });
    return meant == known.end() ? nullptr : *meant;
}

void reportUnknownMember(const Path &path, const Json &structure, const std::string &name, Members known,
                         Report &report)
{
    auto found = report.add(path.child(name),
                            message(QT_TRANSLATE_NOOP("Rules", "%1 has no member “%2”. Remove it or correct its name."),
                                    {path.name().empty() ? path.parent().name() : path.name(), quotedForPeople(name)}));
    const FieldSpec *meant = likeMember(known, name);
    if (meant != nullptr && !structure.contains(meant->name()))
        found.fix(message(QT_TRANSLATE_NOOP("Rules", "Rename it to %1"), {meant->name()}),
                  {{.op = Edit::Op::Unset, .path = path.child(name)},
                   setValue(path.child(meant->name()), structure.at(name))});
}

void walkMembers(const Json &structure, const Path &path, Members known, Report &report);

void walkValue(const Json &value, const Path &path, const FieldSpec &spec, Report &report)
{
    const Members members = catalogue::children(spec);
    if (spec.kind == Kind::Structure && value.is_object()) {
        walkMembers(value, path, members, report);
    } else if (spec.kind == Kind::List && value.is_array() && !members.empty()) {
        for (std::size_t i = 0; i < value.size(); ++i)
            walkValue(value[i], path.item(i), *members.front(), report);
    } else if (spec.kind == Kind::Map && value.is_object() && !members.empty()) {
        for (const auto &[key, entry] : value.items())
            walkValue(entry, path.child(key), *members.front(), report);
    }
}

void walkMembers(const Json &structure, const Path &path, Members known, Report &report)
{
    for (const auto &[name, value] : structure.items()) {
        const auto spec = std::ranges::find(known, std::string_view(name), &FieldSpec::name);
        if (spec == known.end())
            reportUnknownMember(path, structure, name, known, report);
        else if (!(*spec)->isScalar())
            walkValue(value, path.child(name), **spec, report);
    }
}

void checkUnknownMember(const PoolView &pool, Report &report)
{
    for (const Operation operation :
         {Operation::CreateUserPool, Operation::SetUserPoolMfaConfig, Operation::CreateUserPoolDomain}) {
        const Path path(operation);
        const Json *request = pool.find(path);
        if (request != nullptr && request->is_object())
            walkMembers(*request, path, catalogue::topLevel(operation), report);
    }
}

} // namespace

constexpr Rule unknownMember{
    .id = "unknown-member",
    .severity = Severity::Error,
    .confidence = Confidence::Medium,
    .title = QT_TRANSLATE_NOOP("Rules", "A structure has a member that the API does not know."),
    .help = QT_TRANSLATE_NOOP("Rules",
                              "The aws CLI refuses the whole request: “Unknown parameter in input”, followed by the "
                              "members it knows. Names are case-sensitive. The member may also be newer than this "
                              "program; then it is kept and exported as it stands, and this finding can be accepted."),
    .source = "run with awscli 2.9.19 against a loopback listener",
    .fixable = true,
    .check = checkUnknownMember,
};

} // namespace pooldesigner::rules
