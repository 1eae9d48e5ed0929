// SPDX-License-Identifier: MIT
#include "formats/memberplace.h"

#include "catalogue/catalogue.h"
#include "catalogue/standardattributes.h"
#include "config/jsonmember.h"
#include "config/poolview.h"
#include "formats/jsonplace.h"

#include <algorithm>

namespace pooldesigner {

namespace {

using Steps = std::vector<Path::Segment>;

Steps extended(Steps steps, Path::Segment step)
{
    steps.push_back(std::move(step));
    return steps;
}

std::string_view lastName(std::string_view path) { return path.substr(path.rfind('.') + 1); }

// What forms call the member: as the API does, and as its row says.
std::vector<std::string> namesOf(const Path &member)
{
    std::vector<std::string> names{std::string(member.name())};
    if (const FieldSpec *spec = catalogue::specFor(member)) {
        for (const std::string_view name : {spec->describe, spec->catalogue, spec->cloudFormation, spec->terraform}) {
            if (!name.empty())
                names.emplace_back(lastName(name));
        }
    }
    if (member.name() == "Schema")
        names.insert(names.end(), {"SchemaAttributes", "schema_attributes"});
    return names;
}

// An entry of Schema by its name, since exports list standard attributes as well.
std::optional<std::size_t> entryNamed(const Json &list, std::string_view name)
{
    for (std::size_t i = 0; i < list.size(); ++i) {
        const Json *own = findMember(list[i], "Name");
        const std::string text = own != nullptr && own->is_string() ? own->get<std::string>() : std::string();
        if (!name.empty() && (text == name || bareName(text) == name))
            return i;
    }
    return std::nullopt;
}

// The steps from the root of the text to where one pool of it stands.
Steps poolSteps(const Json &root, const Imported &imported)
{
    Steps steps;
    if (const auto place = Path::parse(imported.place); place && !imported.place.empty()) {
        Steps named = place->segments();
        // A path is spelled without the request that it is in; a place in a text is in none.
        if (!named.empty() && findAt(root, named) == nullptr)
            named.erase(named.begin());
        if (findAt(root, named) != nullptr)
            steps = std::move(named);
    }
    if (imported.form == Form::Design)
        return steps;
    for (const char *wrapper : {"data", "UserPool", "CreateUserPool", "Properties"}) {
        Steps inner = extended(steps, std::string(wrapper));
        if (const Json *value = findAt(root, inner); value != nullptr && value->is_object())
            steps = std::move(inner);
    }
    return steps;
}

// The steps from a pool in the text to a member of its design, or to what is around it.
Steps memberSteps(const Json &pool, const Path &path, const Imported &imported)
{
    // In a design every request stands under its name; elsewhere all members stand side by side.
    const std::size_t first = imported.form == Form::Design ? 0 : 1;
    Steps reached;
    Path place;
    for (std::size_t i = 0; i < path.size(); ++i) {
        const auto *name = std::get_if<std::string>(&path.segments()[i]);
        place = name != nullptr ? place.child(*name) : place.item(std::get<std::size_t>(path.segments()[i]));
        if (i < first)
            continue;
        std::vector<Path::Segment> candidates;
        if (name != nullptr) {
            for (std::string &spelled : namesOf(place))
                candidates.emplace_back(std::move(spelled));
        } else {
            const Json *list = findAt(pool, reached);
            const auto entry = PoolView(imported.config).string(place.child("Name"));
            const auto known = list != nullptr && entry ? entryNamed(*list, *entry) : std::nullopt;
            candidates.emplace_back(known.value_or(*place.index()));
        }
        const auto found = std::ranges::find_if(
            candidates, [&](const Path::Segment &step) { return findAt(pool, extended(reached, step)) != nullptr; });
        if (found == candidates.end())
            break;
        reached.push_back(*found);
    }
    return reached;
}

// Where the value begins whose name, or itself, stands at the offset.
std::size_t valueOffset(std::string_view json, std::size_t offset, const Steps &steps)
{
    if (steps.empty() || !std::holds_alternative<std::string>(steps.back()))
        return offset;
    std::size_t end = offset + 1;
    for (; end < json.size() && json[end] != '"'; ++end)
        end += std::size_t{json[end] == '\\' ? 1U : 0U};
    return std::min(end + 1, json.size());
}

// In text that is no JSON: where the names of the steps are found one after the other.
std::size_t offsetInText(std::string_view text, const Path &path)
{
    std::size_t offset = 0;
    Path place;
    for (std::size_t i = 0; i < path.size(); ++i) {
        const auto *name = std::get_if<std::string>(&path.segments()[i]);
        place = name != nullptr ? place.child(*name) : place.item(std::get<std::size_t>(path.segments()[i]));
        if (name == nullptr || i == 0)
            continue;
        std::vector<std::string> names = namesOf(place);
        if (const FieldSpec *spec = catalogue::specFor(place); spec != nullptr && !spec->cliOption.empty())
            names.emplace_back(spec->cliOption);
        std::size_t found = std::string_view::npos;
        for (const std::string &spelled : names)
            found = std::min(found, text.find(spelled, offset));
        if (found == std::string_view::npos)
            break;
        offset = found;
    }
    return offset;
}

// Counts from the place of the text's part that `offset` counts from.
TextPosition positionWithin(std::string_view part, std::size_t offset, const TextPosition &begin)
{
    TextPosition position = positionAt(part, offset);
    position.column += position.line == 1 ? begin.column - 1 : 0;
    position.line += begin.line - 1;
    return position;
}

} // namespace

MemberPlaces::MemberPlaces(std::string_view bytes)
{
    if (Outcome<DecodedText> decoded = decodeText(bytes))
        m_text = std::move(decoded->utf8);
    m_root = Json::parse(m_text, nullptr, false);
}

std::vector<TextPosition> MemberPlaces::of(const std::vector<Path> &members, const Imported &imported) const
{
    std::vector<TextPosition> positions;
    const std::string_view text = m_text;
    if (m_root.is_discarded()) {
        std::size_t begin = text.find_first_not_of(" \t\r\n");
        // The pool's own name in the text, "Resources.UserPool".
        if (!imported.place.empty())
            begin = text.find(lastName(imported.place));
        begin = begin == std::string_view::npos ? 0 : begin;
        const TextPosition start = positionAt(text, begin);
        for (const Path &path : members)
            positions.push_back(positionWithin(text.substr(begin), offsetInText(text.substr(begin), path), start));
        return positions;
    }
    const Steps steps = poolSteps(m_root, imported);
    const Json &pool = *findAt(m_root, steps);
    const std::size_t begin = valueOffset(text, offsetOf(text, steps), steps);
    const TextPosition start = positionAt(text, begin);
    for (const Path &path : members) {
        const Steps inner = memberSteps(pool, path, imported);
        positions.push_back(positionWithin(text.substr(begin), offsetOf(text.substr(begin), inner), start));
    }
    return positions;
}

} // namespace pooldesigner
