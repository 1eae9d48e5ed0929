// SPDX-License-Identifier: MIT
#include "fieldscommand.h"

#include "catalogue/catalogue.h"
#include "catalogue/memberreference.h"
#include "choices.h"
#include "config/nearest.h"
#include "config/path.h"
#include "fielddescription.h"
#include "formats/designwriter.h"
#include "output.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <vector>

namespace pooldesigner {

namespace {

// "Schema[].Name" as the catalogue spells it, "Schema[3].Name" as findings do.
const FieldSpec *findField(std::string_view text)
{
    const auto all = catalogue::all();
    const auto found = std::ranges::find_if(all, [text](const FieldSpec *spec) { return memberName(*spec) == text; });
    if (found != all.end())
        return *found;
    const auto path = Path::parse(text);
    return path ? catalogue::specFor(*path) : nullptr;
}

void addBelow(const FieldSpec &spec, std::vector<const FieldSpec *> &result)
{
    if (const FieldSpec *key = catalogue::keySpec(spec))
        result.push_back(key);
    for (const FieldSpec *child : catalogue::children(spec)) {
        result.push_back(child);
        addBelow(*child, result);
    }
}

std::string unknownField(const std::string &text)
{
    std::vector<std::string> names;
    for (const FieldSpec *spec : catalogue::all())
        names.push_back(memberName(*spec));
    return "there is no member " + printable(text) + suggestion(text, names);
}

std::string jsonList(std::span<const FieldSpec *const> specs)
{
    Json list = Json::array();
    for (const FieldSpec *spec : specs)
        list.push_back(fieldJson(*spec));
    return jsonText(list);
}

} // namespace

FieldsCommand::FieldsCommand(CLI::App &program)
    : Subcommand(program.add_subcommand("fields", "List the members of a pool and what is known of them"))
{
    addChoice(parser(), "--format", m_format,
              Choices<Format>{{"text", Format::AsText}, {"json", Format::AsJson}, {"markdown", Format::AsMarkdown}},
              "How to print them; text unless given. markdown is a page of all members");
    addOutputOption(parser(), m_output);
    parser().add_option("PATH", m_path, "Only this member and those in it: Schema[].Name")->type_name("");
}

ExitCode FieldsCommand::run(const Streams &streams) const
{
    const auto all = catalogue::all();
    std::vector<const FieldSpec *> specs(all.begin(), all.end());
    const FieldSpec *chosen = m_path.empty() ? nullptr : findField(m_path);
    if (!m_path.empty() && chosen == nullptr) {
        tellError(unknownField(m_path), streams);
        return ExitCode::Failed;
    }
    if (chosen != nullptr) {
        specs.assign(1, chosen);
        addBelow(*chosen, specs);
    }
    if (m_format == Format::AsMarkdown)
        return deliver(membersMarkdown(), m_output, streams);
    if (m_format == Format::AsJson)
        return deliver(jsonList(specs), m_output, streams);
    if (chosen == nullptr)
        return deliver(fieldTable(specs), m_output, streams);
    std::string text = fieldPage(*chosen);
    if (specs.size() > 1)
        text += "\nIn it:\n\n" + fieldTable(std::span(specs).subspan(1));
    return deliver(text, m_output, streams);
}

} // namespace pooldesigner
