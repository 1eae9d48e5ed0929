// SPDX-License-Identifier: MIT
#include "formats/ledger/ledgerreasons.h"

#include "config/text.h"
#include "formats/pooldraft.h"
#include "formats/templates/placeholders.h"
#include "formats/templates/resolver.h"
#include "formats/templates/serverlessvariables.h"
#include "formats/terraform/expressions.h"

#include <QtGlobal>

namespace pooldesigner {

namespace {

std::string ledgerText(const char *source, std::initializer_list<std::string_view> arguments = {})
{
    return translated("Ledger", source, arguments);
}

// Whether a note of this kind can be why.
bool tells(NoteKind kind, Fate fate)
{
    switch (fate) {
    case Fate::Dropped: return kind == NoteKind::Dropped || kind == NoteKind::Renamed;
    case Fate::KeptAside: return kind == NoteKind::KeptAside;
    case Fate::Changed: return kind != NoteKind::Dropped && kind != NoteKind::KeptAside;
    case Fate::Defaulted: return kind != NoteKind::Dropped;
    case Fate::Taken:
    case Fate::Renamed: return false;
    }
    return false;
}

// "a.b[2].c" is below "a.b", "a.b[2]" and "a".
std::string_view outer(std::string_view place)
{
    const std::size_t end = place.find_last_of(".[");
    return end == std::string_view::npos ? std::string_view() : place.substr(0, end);
}

} // namespace

LedgerReasons::LedgerReasons(const Imported &imported) : m_imported(&imported)
{
    for (const ImportNote &note : imported.notes) {
        if (!note.path.empty())
            m_notes.emplace(note.path, &note);
        for (const std::string &member : note.members) {
            m_notes.emplace(member, &note);
            if (!note.path.empty())
                m_notes.emplace(note.path + '.' + member, &note);
        }
    }
}

const ImportNote *LedgerReasons::noteOn(const std::vector<std::string> &names, Fate fate) const
{
    // A note on the very thing before one on what is around it; of equals the kind that fits best comes first.
    const NoteKind best = fate == Fate::Dropped ? NoteKind::Dropped : NoteKind::KeptAside;
    for (const std::string &name : names) {
        for (std::string_view place = name; !place.empty(); place = outer(place)) {
            const ImportNote *found = nullptr;
            const auto [first, last] = m_notes.equal_range(place);
            for (auto entry = first; entry != last; ++entry) {
                const NoteKind kind = entry->second->kind;
                if (tells(kind, fate) && (found == nullptr || kind == best))
                    found = entry->second;
            }
            if (found != nullptr)
                return found;
        }
    }
    return nullptr;
}

std::string LedgerReasons::forSource(const SourceLeaf &leaf, Fate fate, const Path &design, bool said) const
{
    if (fate == Fate::Taken)
        return {};
    if (leaf.isAround)
        return aroundThePool(leaf, fate);
    if (fate == Fate::Renamed)
        return ledgerText(QT_TRANSLATE_NOOP("Ledger", "The API calls it so, or another call of it sets it."));
    std::vector<std::string> names{leaf.named, leaf.path.toString()};
    if (!design.isRoot())
        names.push_back(design.toString());
    for (const Target &target : leaf.targets)
        names.push_back(target.path.toString());
    const bool isFunction = m_imported->form == Form::CloudFormation && isTemplateFunction(*leaf.value);
    if (isFunction && fate != Fate::Dropped)
        return forFunction(*leaf.value, fate, design);
    const bool isOpen = m_imported->form == Form::Terraform && leaf.value->is_string() &&
                        holdsExpression(leaf.value->get_ref<const std::string &>());
    if (isOpen && fate == Fate::KeptAside)
        return ledgerText(QT_TRANSLATE_NOOP("Ledger", "Only Terraform works it out; a configuration that is written "
                                                      "has it again."));
    if (isOpen && fate == Fate::Changed)
        return ledgerText(QT_TRANSLATE_NOOP("Ledger", "The expression was worked out from what the file says."));
    const ImportNote *note = noteOn(names, fate);
    return note != nullptr && !isFunction ? note->text : general(leaf, fate, said);
}

std::string LedgerReasons::aroundThePool(const SourceLeaf &leaf, Fate fate)
{
    if (fate == Fate::KeptAside)
        return ledgerText(QT_TRANSLATE_NOOP("Ledger", "Functions that are kept refer to it."));
    return leaf.targets.empty()
               ? ledgerText(QT_TRANSLATE_NOOP("Ledger", "Stands beside the pool and is no part of it."))
               : ledgerText(QT_TRANSLATE_NOOP("Ledger", "No function that is kept refers to it."));
}

std::string LedgerReasons::forFunction(const Json &function, Fate fate, const Path &design) const
{
    if (fate == Fate::KeptAside)
        return ledgerText(QT_TRANSLATE_NOOP("Ledger", "What it gives is known only where the template is deployed; a "
                                                      "template that is written has it again."));
    const Json *text = m_imported->config.find(design);
    return text != nullptr && *text == placeholderText(function)
               ? ledgerText(QT_TRANSLATE_NOOP("Ledger", "What it gives is known only where the template is deployed; a "
                                                        "text stands in its place."))
               : ledgerText(QT_TRANSLATE_NOOP("Ledger", "The function was worked out from what the template says."));
}

std::string LedgerReasons::general(const SourceLeaf &leaf, Fate fate, bool said) const
{
    const Json &value = *leaf.value;
    if (said)
        return ledgerText(QT_TRANSLATE_NOOP("Ledger", "Another member of the source already says this."));
    if (fate == Fate::Dropped && (leaf.path.name() == "UserPoolId" || leaf.path.name() == "user_pool_id" ||
                                  leaf.path.name() == "--user-pool-id"))
        return ledgerText(QT_TRANSLATE_NOOP("Ledger", "It names the pool that is being designed."));
    if (m_imported->form == Form::CloudFormation && isTemplateFunction(value))
        return ledgerText(QT_TRANSLATE_NOOP("Ledger", "The function says that nothing is set."));
    if (m_imported->form == Form::CloudFormation && fate == Fate::Changed && holdsServerlessVariable(value))
        return ledgerText(QT_TRANSLATE_NOOP("Ledger", "The variable was worked out from what the file says."));
    if (value.is_null())
        return ledgerText(QT_TRANSLATE_NOOP("Ledger", "Null sets nothing."));
    const bool isState = isOfTerraform(m_imported->form);
    if (m_imported->form == Form::Terraform && fate == Fate::Changed && value.is_string())
        return ledgerText(QT_TRANSLATE_NOOP("Ledger", "Terraform spells \"${\" as \"$${\"."));
    if (isState && fate == Fate::Dropped && (value.empty() || value == "" || value == 0))
        return ledgerText(QT_TRANSLATE_NOOP("Ledger", "In Terraform this stands for what is not set."));
    if (isState && fate == Fate::Dropped && !leaf.place.empty())
        return ledgerText(QT_TRANSLATE_NOOP("Ledger", "The service sets it for the domain."));
    if (fate == Fate::KeptAside)
        return ledgerText(QT_TRANSLATE_NOOP("Ledger", "Only the service sets it."));
    return {};
}

std::string LedgerReasons::forDesign(const Path &design) const
{
    if (const ImportNote *note = noteOn({design.toString()}, Fate::Defaulted))
        return note->text;
    const Json *value = m_imported->config.find(design);
    return value != nullptr && value->is_structured()
               ? ledgerText(QT_TRANSLATE_NOOP("Ledger", "All that it holds is kept under origin."))
               : std::string();
}

} // namespace pooldesigner
