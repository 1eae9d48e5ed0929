// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/fields.h"
#include "config/designplaces.h"
#include "config/jsonmember.h"
#include "config/poolconfig.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace pooldesigner {

// One entry of Schema, read-only. Getters are empty for absent or wrongly typed members.
struct SchemaEntry {
    const Json *json = nullptr; // the entry itself, of any kind
    Path path;                  // Schema[i]
    std::optional<std::string_view> name;
    std::optional<std::string_view> dataType;
    std::optional<bool> required;
    std::optional<bool> isMutable;
    std::optional<bool> developerOnly;
};

// Typed reading of a design for rules and planners. Borrows the config: keep it alive and unchanged meanwhile. A getter
// is empty where the member is absent, null or of another kind than the catalogue says: the type rule reports that, and
// every other rule stays silent about it. For one thread: what was worked out is kept.
class PoolView {
public:
    explicit PoolView(const PoolConfig &config) : m_config(&config) {}
    explicit PoolView(const PoolConfig &&) = delete;

    const PoolConfig &config() const { return *m_config; }

    std::optional<std::string_view> get(const StringField &field) const { return asString(find(field)); }
    std::optional<std::int64_t> get(const IntegerField &field) const { return asInteger(find(field)); }
    std::optional<bool> get(const BooleanField &field) const { return asBoolean(find(field)); }
    // The texts of a list, in order, items of other kinds left out.
    std::vector<std::string_view> strings(const ListField &field) const { return asStrings(find(field)); }
    bool listHas(const ListField &field, std::string_view item) const;

    // Present and not null, of whatever kind.
    template <Kind kKind>
    bool has(const Field<kKind> &field) const
    {
        return isGiven(find(field));
    }
    // Present, of the right kind, and (structure, list, map, text) not empty.
    bool hasContent(const Path &path) const;

    // Entries of a list or members of an object, whatever they hold; empty when the place holds neither.
    const Json *find(const Path &path) const { return m_config->find(path); }
    template <Kind kKind>
    const Json *find(const Field<kKind> &field) const
    {
        return find(field.operation, field.text);
    }
    std::optional<std::string_view> string(const Path &path) const { return asString(find(path)); }
    std::optional<std::int64_t> integer(const Path &path) const { return asInteger(find(path)); }
    std::optional<bool> boolean(const Path &path) const { return asBoolean(find(path)); }
    bool hasPath(const Path &path) const { return isGiven(find(path)); }

    // The entries that are objects. Worked out once, like places(): both are as good as the view.
    const std::vector<SchemaEntry> &schema() const &;
    const std::vector<SchemaEntry> &schema() const && = delete;
    // Where the members of the catalogue are.
    const DesignPlaces &places() const &;
    const DesignPlaces &places() const && = delete;

    // What the user said about the place of use: empty where nothing.
    std::string_view targetRegion() const;
    std::string_view targetAccount() const;
    Generation targetGeneration() const; // Latest where nothing or nonsense is said

private:
    // Walks the names of a handle where they stand: rules ask for members by the thousand, and a Path is a list of
    // copies.
    const Json *find(Operation operation, std::string_view members) const;
    static bool isGiven(const Json *value) { return value != nullptr && !value->is_null(); }

    const PoolConfig *m_config;
    // Made when first asked for: rules ask by the thousand, others never. Copies of a view share what is there.
    mutable std::shared_ptr<const DesignPlaces> m_places;
    mutable std::shared_ptr<const std::vector<SchemaEntry>> m_schema;
};

} // namespace pooldesigner
