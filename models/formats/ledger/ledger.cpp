// SPDX-License-Identifier: MIT
#include "formats/ledger/ledger.h"

#include "config/text.h"
#include "formats/ledger/ledgerreasons.h"
#include "formats/ledger/sourceleaves.h"
#include "formats/terraform/expressions.h"

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <map>

namespace pooldesigner {

namespace {

struct FateText {
    Fate fate;
    std::string_view name;
    const char *title;
    const char *meaning;
};

constexpr std::array<FateText, kFateCount> kFates{{
    {Fate::Taken, "taken", QT_TRANSLATE_NOOP("Ledger", "Taken as is"),
     QT_TRANSLATE_NOOP("Ledger", "The same name and the same value.")},
    {Fate::Renamed, "renamed", QT_TRANSLATE_NOOP("Ledger", "Renamed"),
     QT_TRANSLATE_NOOP("Ledger", "The same value under the name that the API has for it.")},
    {Fate::Changed, "changed", QT_TRANSLATE_NOOP("Ledger", "Changed"),
     QT_TRANSLATE_NOOP("Ledger", "The design has another value.")},
    {Fate::Defaulted, "defaulted", QT_TRANSLATE_NOOP("Ledger", "Added"),
     QT_TRANSLATE_NOOP("Ledger", "The source does not say this; the import assumed it or worked it out.")},
    {Fate::KeptAside, "kept-aside", QT_TRANSLATE_NOOP("Ledger", "Kept aside"),
     QT_TRANSLATE_NOOP("Ledger", "Kept under origin: saved with the design, and no call is made of it.")},
    {Fate::Dropped, "dropped", QT_TRANSLATE_NOOP("Ledger", "Left out"),
     QT_TRANSLATE_NOOP("Ledger", "The design does not have it.")},
}};
static_assert(std::ranges::all_of(kFates, [](const FateText &text) {
    return &text == &kFates[static_cast<std::size_t>(text.fate)];
}));

const FateText &textOfFate(Fate fate) { return kFates[static_cast<std::size_t>(fate)]; }

Path keptPlace(const FunctionKind &kind) { return Path().child("origin").child(kind.section); }

bool isAside(const Path &path)
{
    return !path.isRoot() && path.segments().front() == Path::Segment(std::string("origin"));
}

// The same names on the way, whatever the places in lists and whatever stands around the request in the input.
bool sameNames(const Path &source, const Path &design)
{
    const auto names = [](const Path &path) {
        std::vector<std::string> result;
        for (const Path::Segment &segment : path.segments()) {
            if (const auto *name = std::get_if<std::string>(&segment))
                result.push_back(*name);
        }
        return result;
    };
    auto here = names(source);
    if (here.size() > 1 && here.front() == "Properties") // of a resource
        here.erase(here.begin());
    const auto there = names(design);
    return !here.empty() && here.size() <= there.size() && there.size() <= here.size() + 1 &&
           std::equal(here.rbegin(), here.rend(), there.rbegin());
}

class LedgerMaker {
public:
    explicit LedgerMaker(const Imported &imported)
        : m_config(&imported.config), m_reasons(imported), m_leaves(sourceLeaves(imported))
    {
        for (const auto &[name, value] : m_config->root().items()) {
            if (name != "format" && !(name == "CreateUserPool" && value.empty()))
                addPlaces(value, Path().child(name));
        }
    }

    std::vector<LedgerEntry> make()
    {
        std::vector<LedgerEntry> entries(m_leaves.size());
        std::vector<bool> done(m_leaves.size(), false);
        for (const bool equal : {true, false}) {
            for (std::size_t i = 0; i < m_leaves.size(); ++i)
                done[i] = done[i] || place(m_leaves[i], equal, entries[i]);
        }
        for (std::size_t i = 0; i < m_leaves.size(); ++i) {
            if (!done[i])
                drop(m_leaves[i], entries[i]);
        }
        addRest(entries);
        return entries;
    }

private:
    // Functions that are kept are accounted for where the member is that they belong to.
    void addPlaces(const Json &value, const Path &path)
    {
        if (path == keptPlace(kTemplateFunctions) || path == keptPlace(kExpressions))
            return;
        if (!value.is_structured() || value.empty()) {
            m_places.emplace(path, false);
            m_order.push_back(path);
            return;
        }
        for (const auto &[name, member] : value.items()) {
            if (value.is_object())
                addPlaces(member, path.child(name));
        }
        for (std::size_t i = 0; value.is_array() && i < value.size(); ++i)
            addPlaces(value[i], path.item(i));
    }

    // Marks what stands at the path and below as accounted for; false where some of it is already.
    bool claim(const Path &path)
    {
        const auto first = m_places.lower_bound(path);
        if (first == m_places.end() || !first->first.startsWith(path))
            return false;
        auto last = first;
        for (; last != m_places.end() && last->first.startsWith(path); ++last) {
            if (last->second)
                return false;
        }
        for (auto entry = first; entry != last; ++entry)
            entry->second = true;
        return true;
    }

    bool place(const SourceLeaf &leaf, bool equal, LedgerEntry &entry)
    {
        for (const Target &target : leaf.targets) {
            const Json *value = m_config->find(target.path);
            if (value == nullptr || (equal && (*value != *leaf.value || value->type() != leaf.value->type())))
                continue;
            if (claim(target.path)) {
                const Fate there = isAside(target.path)                ? Fate::KeptAside
                                   : !equal                            ? Fate::Changed
                                   : sameNames(leaf.path, target.path) ? Fate::Taken
                                                                       : Fate::Renamed;
                fill(leaf, there, target.path, *value, entry);
                return true;
            }
        }
        return !equal && placeFunction(leaf, entry);
    }

    // A function for whose member nothing stands in the design, or what such functions refer to.
    bool placeFunction(const SourceLeaf &leaf, LedgerEntry &entry)
    {
        for (const Target &target : leaf.targets) {
            if (placeFunction(leaf, target, kTemplateFunctions, entry) ||
                placeFunction(leaf, target, kExpressions, entry))
                return true;
        }
        return false;
    }

    // Local values that an expression names are worked out in what is kept.
    bool placeFunction(const SourceLeaf &leaf, const Target &target, const FunctionKind &kind, LedgerEntry &entry)
    {
        const Path kept = keptPlace(kind);
        const Path path =
            target.path.startsWith(kept) ? target.path : kept.child("Placeholders").child(target.path.toString());
        const Json *function = m_config->find(path);
        if (function == nullptr || (*function != *leaf.value && !isExpression(*function)))
            return false;
        fill(leaf, Fate::KeptAside, path, *function, entry);
        return true;
    }

    void fill(const SourceLeaf &leaf, Fate fate, const Path &design, const Json &to, LedgerEntry &entry)
    {
        entry.fate = fate;
        entry.source = spelled(leaf);
        entry.from = *leaf.value;
        entry.design = design;
        entry.to = to;
        entry.why = m_reasons.forSource(leaf, fate, design, false);
    }

    void drop(const SourceLeaf &leaf, LedgerEntry &entry)
    {
        entry.fate = Fate::Dropped;
        entry.source = spelled(leaf);
        entry.from = *leaf.value;
        const bool said =
            std::ranges::any_of(leaf.targets, [this](const Target &target) { return m_config->contains(target.path); });
        entry.why = m_reasons.forSource(leaf, Fate::Dropped, Path(), said);
    }

    void addRest(std::vector<LedgerEntry> &entries)
    {
        for (const Path &path : m_order) {
            if (!m_places.at(path))
                entries.push_back({.fate = Fate::Defaulted,
                                   .design = path,
                                   .to = *m_config->find(path),
                                   .why = m_reasons.forDesign(path)});
        }
    }

    static std::string spelled(const SourceLeaf &leaf)
    {
        const std::string path = leaf.path.toString();
        if (leaf.isAround)
            return translated("Ledger", QT_TRANSLATE_NOOP("Ledger", "beside the pool: %1"), {path});
        return leaf.place.empty() ? path : leaf.place + ": " + path;
    }

    const PoolConfig *m_config;
    LedgerReasons m_reasons;
    std::vector<SourceLeaf> m_leaves;
    std::map<Path, bool> m_places; // values of the design, and whether they are accounted for
    std::vector<Path> m_order;
};

} // namespace

std::string_view fateName(Fate fate) { return textOfFate(fate).name; }

std::string fateTitle(Fate fate) { return translated("Ledger", textOfFate(fate).title); }

const char *fateMeaning(Fate fate) { return textOfFate(fate).meaning; }

std::vector<LedgerEntry> makeLedger(const Imported &imported) { return LedgerMaker(imported).make(); }

} // namespace pooldesigner
