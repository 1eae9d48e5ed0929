// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/fieldspec.h"

#include <compare>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace pooldesigner {

// The place of a value in a design, from the root: the operation, then member names and list indexes.
//
// Spelling (toString, parse): members of CreateUserPool go without its name, those of other calls carry it first:
// "Schema[3].Name", "SetUserPoolMfaConfig.SoftwareTokenMfaConfiguration.Enabled". A name that is not letters, digits,
// '_' or '-' is quoted as in JSON: UserPoolTags["cost center"].
class Path {
public:
    using Segment = std::variant<std::string, std::size_t>;

    Path() = default; // the root of the design
    explicit Path(Operation operation);
    explicit Path(std::vector<Segment> segments) : m_segments(std::move(segments)) {}

    // Reads the spelling above; nothing for text that is not a path. The empty text is the CreateUserPool request.
    static std::optional<Path> parse(std::string_view text);

    Path child(std::string_view name) const &;
    Path child(std::string_view name) &&; // a chain of steps needs no copies
    Path item(std::size_t index) const &;
    Path item(std::size_t index) &&;
    Path parent() const; // the root's parent is the root

    bool isRoot() const { return m_segments.empty(); }
    std::size_t size() const { return m_segments.size(); }
    const std::vector<Segment> &segments() const { return m_segments; }
    // The last segment as a member name (empty for an item) or as an index (nothing for a member).
    std::string_view name() const;
    std::optional<std::size_t> index() const;

    bool startsWith(const Path &prefix) const;
    // The operation that the first segment names; nothing for the root, "origin", "target", "accepted" and "format".
    std::optional<Operation> operation() const;

    std::string toString() const;

    bool operator==(const Path &) const = default;
    std::strong_ordering operator<=>(const Path &) const = default;

private:
    std::vector<Segment> m_segments;
};

// "CreateUserPool" and so on; the name under which the request stands in a design. DescribeUserPool stands under
// "origin".
std::string_view operationName(Operation operation);

} // namespace pooldesigner
