// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/fields.h"
#include "config/poolconfig.h"

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
// every other rule stays silent about it.
class PoolView {
public:
    explicit PoolView(const PoolConfig &config) : m_config(&config) {}
    explicit PoolView(const PoolConfig &&) = delete;

    const PoolConfig &config() const { return *m_config; }

    std::optional<std::string_view> get(const StringField &field) const { return string(field.path()); }
    std::optional<std::int64_t> get(const IntegerField &field) const { return integer(field.path()); }
    std::optional<bool> get(const BooleanField &field) const { return boolean(field.path()); }
    // The texts of a list, in order, items of other kinds left out.
    std::vector<std::string_view> strings(const ListField &field) const;
    bool listHas(const ListField &field, std::string_view item) const;

    // Present and not null, of whatever kind.
    template <Kind kKind>
    bool has(const Field<kKind> &field) const
    {
        return hasPath(field.path());
    }
    // Present, of the right kind, and (structure, list, map, text) not empty.
    bool hasContent(const Path &path) const;

    // Entries of a list or members of an object, whatever they hold; empty when the place holds neither.
    const Json *find(const Path &path) const { return m_config->find(path); }
    std::optional<std::string_view> string(const Path &path) const;
    std::optional<std::int64_t> integer(const Path &path) const;
    std::optional<bool> boolean(const Path &path) const;
    bool hasPath(const Path &path) const;

    std::vector<SchemaEntry> schema() const; // entries that are objects

    // What the user said about the place of use: empty where nothing.
    std::string_view targetRegion() const;
    std::string_view targetAccount() const;
    Generation targetGeneration() const; // Latest where nothing or nonsense is said

private:
    const PoolConfig *m_config;
};

} // namespace pooldesigner
