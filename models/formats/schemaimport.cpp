// SPDX-License-Identifier: MIT
#include "formats/schemaimport.h"

#include "catalogue/standardattributes.h"
#include "config/standardentry.h"

#include <utility>

namespace pooldesigner {

namespace {

constexpr const char *kConstraints[] = {"StringAttributeConstraints", "NumberAttributeConstraints"};

class SchemaImport {
public:
    explicit SchemaImport(PoolDraft &draft) : m_draft(draft) {}

    void run(Json &schema)
    {
        Json kept = Json::array();
        for (Json &entry : schema) {
            if (keeps(entry))
                kept.push_back(std::move(entry));
        }
        schema = std::move(kept);
        report();
    }

private:
    bool keeps(Json &entry)
    {
        if (!entry.is_object())
            return true;
        const bool unconstrained = dropEmptyConstraints(entry);
        const std::string name = textOf(entry, "Name");
        if (const StandardAttribute *standard = findStandardAttribute(name)) {
            const bool unchanged = isUnchangedEntry(entry, *standard);
            if (unchanged || !standard->canBeRequired)
                (unchanged ? m_unchanged : m_serviceMade).push_back(name);
            const bool kept = !unchanged && standard->canBeRequired;
            if (kept && unconstrained)
                m_unconstrained.push_back(name);
            return kept;
        }
        // Not in the request's list of standard attributes, yet without a prefix: comes with the first identity
        // provider.
        if (name == "identities") {
            m_serviceMade.push_back(name);
            return false;
        }
        if (!renamePrefixed(entry, name) && canKeepAside()) {
            m_homonyms.push_back(name);
            m_draft.origin["SchemaAttributes"].push_back(std::move(entry));
            return false;
        }
        if (unconstrained)
            m_unconstrained.push_back(name);
        return true;
    }

    // An odd export may have left something of another kind there.
    bool canKeepAside() const
    {
        const Json *aside = memberOf(m_draft.origin, "SchemaAttributes");
        return aside == nullptr || aside->is_array();
    }

    static bool dropEmptyConstraints(Json &entry)
    {
        bool dropped = false;
        for (const char *constraints : kConstraints) {
            const auto found = entry.find(constraints);
            if (found == entry.end() || !found->empty() || !found->is_object())
                continue;
            entry.erase(constraints);
            dropped = true;
        }
        return dropped;
    }

    // False when the name without its prefix would be taken for the standard attribute of that name.
    bool renamePrefixed(Json &entry, const std::string &fullName)
    {
        const std::string name(bareName(fullName));
        if (name == fullName || name.empty())
            return true;
        const bool developer = fullName.starts_with("dev:");
        if (findStandardAttribute(name) != nullptr)
            return false;
        entry["Name"] = name;
        (developer ? m_developer : m_custom).push_back(fullName);
        if (developer)
            entry["DeveloperOnlyAttribute"] = true;
        return true;
    }

    void report()
    {
        noteNames(m_unchanged, NoteKind::Dropped,
                  QT_TRANSLATE_NOOP(
                      "Import", "Standard attributes with the settings that every pool gives them are left out (%2): "
                                "%1."));
        noteNames(m_serviceMade, NoteKind::Dropped,
                  QT_TRANSLATE_NOOP("Import", "Attributes that the service makes by itself are left out: %1."));
        noteNames(m_custom, NoteKind::Renamed,
                  QT_TRANSLATE_NOOP("Import", "The prefix custom:, which the service adds, was taken off: %1."));
        noteNames(
            m_developer, NoteKind::Renamed,
            QT_TRANSLATE_NOOP("Import", "The prefix dev: was taken off and DeveloperOnlyAttribute set instead: %1."));
        noteNames(m_homonyms, NoteKind::KeptAside,
                  QT_TRANSLATE_NOOP(
                      "Import", "Creation cannot make custom attributes named like standard ones; they are kept under "
                                "origin, to be added to the new pool with add-custom-attributes: %1."));
        noteNames(m_unconstrained, NoteKind::Dropped,
                  QT_TRANSLATE_NOOP("Import", "Empty constraints are left out of these attributes: %1."));
    }

    void noteNames(const std::vector<std::string> &names, NoteKind kind, const char *source)
    {
        m_draft.noteMembers(kind, source, names, "SchemaAttributes");
    }

    PoolDraft &m_draft;
    std::vector<std::string> m_unchanged;
    std::vector<std::string> m_serviceMade;
    std::vector<std::string> m_custom;
    std::vector<std::string> m_developer;
    std::vector<std::string> m_homonyms;
    std::vector<std::string> m_unconstrained;
};

} // namespace

void importSchema(PoolDraft &draft)
{
    const auto schema = draft.request.find("Schema");
    if (schema == draft.request.end() || !schema->is_array())
        return;
    SchemaImport(draft).run(*schema);
    if (schema->empty())
        draft.request.erase("Schema");
}

} // namespace pooldesigner
