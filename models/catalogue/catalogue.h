// SPDX-License-Identifier: MIT
#pragma once

#include "catalogue/fieldspec.h"

#include <span>
#include <string_view>
#include <vector>

namespace pooldesigner {

class Path;

// Look-ups in the tables of FieldSpec. Every pointer is to static storage and never null unless said so.
namespace catalogue {

// Every member of every operation, operation by operation, each in the order of the service model.
std::span<const FieldSpec *const> all();

// The member with this catalogue path ("Schema[].Name"); null when there is none.
const FieldSpec *find(Operation operation, std::string_view path);

// The member that a place in a design holds, with indexes and map keys read as such; null for unknown members, for the
// operations themselves and for the root. Map values answer the "{value}" row.
const FieldSpec *specFor(const Path &path);

// Direct members: of a structure its members, of a list its item (if the item is described), of a map its value row.
std::span<const FieldSpec *const> children(const FieldSpec &spec);

// The members at the top of an operation's request.
std::span<const FieldSpec *const> topLevel(Operation operation);

// Members of one section of the window, in the order in which its form shows them.
std::span<const FieldSpec *const> inSection(Section section);

// The row of a map's keys ("UserPoolTags{key}"); null when `spec` is no map.
const FieldSpec *keySpec(const FieldSpec &spec);

} // namespace catalogue

// "2021", "2.9.19", "latest"; and back (nothing for other text).
std::string_view generationName(Generation generation);
std::optional<Generation> generationFromName(std::string_view name);

// The title of a section, to be translated in context "Catalogue".
const char *sectionTitle(Section section);
// One sentence about what the section decides, same context.
const char *sectionHelp(Section section);

} // namespace pooldesigner
