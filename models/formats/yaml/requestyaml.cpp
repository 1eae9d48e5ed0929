// SPDX-License-Identifier: MIT
#include "formats/yaml/requestyaml.h"

#include "catalogue/catalogue.h"
#include "config/text.h"
#include "formats/jsonlines.h"
#include "formats/yaml/yamlwriter.h"

namespace pooldesigner {

namespace {

constexpr std::size_t kCommentWidth = 96;

// Where a place of the document stands in the design.
Path inDesign(const Path &place)
{
    Path path(Operation::CreateUserPool);
    for (const Path::Segment &segment : place.segments()) {
        const auto *index = std::get_if<std::size_t>(&segment);
        path = index != nullptr ? path.item(*index) : path.child(std::get<std::string>(segment));
    }
    return path;
}

std::string wrapped(std::string_view text)
{
    std::string result;
    std::size_t column = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find(' ', at), text.size());
        const std::size_t length = end - at;
        if (column > 0)
            result += column + 1 + length > kCommentWidth ? '\n' : ' ';
        column = column == 0 || column + 1 + length > kCommentWidth ? length : column + 1 + length;
        result += text.substr(at, length);
        at = end + 1;
    }
    return result;
}

// Items repeat the members of the first one: it alone is explained.
std::string helpFor(const Path &place)
{
    for (const Path::Segment &segment : place.segments()) {
        const auto *index = std::get_if<std::size_t>(&segment);
        if (index != nullptr && *index > 0)
            return {};
    }
    const FieldSpec *spec = place.name().empty() ? nullptr : catalogue::specFor(inDesign(place));
    return spec == nullptr ? std::string() : wrapped(spec->help);
}

std::vector<CommandLine> lines(const Json &request, bool comments)
{
    YamlHooks hooks{.origin = inDesign};
    if (comments)
        hooks.comment = helpFor;
    return yamlLines(request, hooks);
}

CommandText requestText(const CommandPlan &plan, std::vector<CommandLine> lines)
{
    CommandText result{.lines = std::move(lines), .files = {}, .leftOut = plan.leftOut, .notes = plan.notes};
    for (std::size_t i = 1; i < plan.calls.size(); ++i)
        result.notes.push_back(translated("Export",
                                          QT_TRANSLATE_NOOP("Export", "Also needed: %1, which this request does not "
                                                                      "hold."),
                                          {operationName(plan.calls[i].operation)}));
    return result;
}

} // namespace

CommandText writeRequestYaml(const CommandPlan &plan, bool comments)
{
    return requestText(plan, lines(plan.calls.front().request, comments));
}

CommandText writeRequestJson(const CommandPlan &plan)
{
    return requestText(plan, jsonLines(plan.calls.front().request, {.origin = inDesign}));
}

std::string requestYamlText(const Json &request, bool comments)
{
    return CommandText{.lines = lines(request, comments), .files = {}, .leftOut = {}, .notes = {}}.text();
}

} // namespace pooldesigner
