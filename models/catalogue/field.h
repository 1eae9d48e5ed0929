// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/tables.h"
#include "config/path.h"

#include <stdexcept>

// One constexpr handle per member with a fixed place. The kind of a handle picks the getter of PoolView; a handle whose
// path or kind is not in the catalogue does not compile.
namespace pooldesigner {

template <Kind kKind>
struct Field {
    Operation operation;
    std::string_view text; // catalogue path

    consteval explicit Field(std::string_view path) : Field(Operation::CreateUserPool, path) {}
    consteval Field(Operation op, std::string_view path) : operation(op), text(path)
    {
        for (const auto table : table::kAll) {
            for (const FieldSpec &spec : table) {
                if (spec.operation == op && spec.path == path && spec.kind == kKind)
                    return;
            }
        }
        throw std::logic_error("no such member in the catalogue");
    }

    Path path() const
    {
        Path result(operation);
        for (std::size_t at = 0; at <= text.size();) {
            const std::size_t end = std::min(text.find('.', at), text.size());
            result = std::move(result).child(text.substr(at, end - at));
            at = end + 1;
        }
        return result;
    }
};

using StringField = Field<Kind::String>;
using IntegerField = Field<Kind::Integer>;
using BooleanField = Field<Kind::Boolean>;
using StructureField = Field<Kind::Structure>;
using ListField = Field<Kind::List>;
using MapField = Field<Kind::Map>;

} // namespace pooldesigner
