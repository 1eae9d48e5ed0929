// SPDX-License-Identifier: MIT
#include "formats/importer.h"

#include "config/text.h"
#include "formats/commands/commandimporter.h"
#include "formats/commands/script.h"
#include "formats/filereader.h"
#include "formats/jsonpools.h"
#include "formats/jsonreader.h"
#include "formats/jsonrepair.h"
#include "formats/poolchoice.h"
#include "formats/poolsource.h"
#include "formats/templates/templateimporter.h"
#include "formats/terraform/configurationimporter.h"
#include "formats/terraform/jsonconfiguration.h"
#include "formats/terraform/stateimporter.h"
#include "formats/textdecoder.h"
#include "formats/yaml/yamlreader.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace pooldesigner {

namespace {

struct FormEntry {
    Form form;
    std::string_view name;
    const char *title;
};

constexpr std::array kForms{
    FormEntry{Form::Design, "design", QT_TRANSLATE_NOOP("Import", "Design of Pool Designer")},
    FormEntry{Form::RequestJson, "request-json", QT_TRANSLATE_NOOP("Import", "Request of create-user-pool")},
    FormEntry{Form::Describe, "describe", QT_TRANSLATE_NOOP("Import", "Output of describe-user-pool")},
    FormEntry{Form::Catalogue, "catalogue", QT_TRANSLATE_NOOP("Import", "Catalogue row of aws_cognito_user_pool")},
    FormEntry{Form::Command, "command", QT_TRANSLATE_NOOP("Import", "Command of the aws CLI")},
    FormEntry{Form::RequestYaml, "request-yaml", QT_TRANSLATE_NOOP("Import", "Request of create-user-pool in YAML")},
    FormEntry{Form::CloudFormation, "cloudformation", QT_TRANSLATE_NOOP("Import", "Template of CloudFormation")},
    FormEntry{Form::TerraformState, "terraform-state", QT_TRANSLATE_NOOP("Import", "State of Terraform")},
    FormEntry{Form::Terraform, "terraform", QT_TRANSLATE_NOOP("Import", "Configuration of Terraform")},
};
static_assert(kForms.size() == kFormCount);

static_assert(std::ranges::all_of(kForms, [](const FormEntry &known) {
    return &known == &kForms[static_cast<std::size_t>(known.form)];
}));

const FormEntry &entry(Form form) { return kForms[static_cast<std::size_t>(form)]; }

void append(std::vector<ImportNote> &notes, std::vector<ImportNote> more)
{
    notes.insert(notes.end(), std::move_iterator(more.begin()), std::move_iterator(more.end()));
}

ImportResult failure(ImportError error) { return {std::nullopt, std::move(error)}; }

bool isTemplate(const Json &value, std::optional<Form> form)
{
    return form == Form::CloudFormation || (!form && looksLikeTemplate(value));
}

PoolSourceResult withNotes(PoolSourceResult source, std::vector<ImportNote> notes)
{
    if (source)
        append((*source)->notes, std::move(notes));
    return source;
}

// With what was repaired among the notes, where that is asked for; else an error tells whether it would help.
Outcome<JsonText> readOrRepair(std::string_view text, bool repair)
{
    Outcome<JsonText> json = readJson(text);
    if (json)
        return json;
    std::optional<RepairedJson> repaired = repairJson(text);
    Outcome<JsonText> mended = repaired ? readJson(repaired->text) : ImportError();
    if (!mended)
        return json;
    if (!repair) {
        json.error().repairable = true;
        return json;
    }
    append(mended->notes, std::move(repaired->notes));
    return mended;
}

PoolSourceResult openJson(std::string_view text, const ImportOptions &options)
{
    const std::optional<Form> form = options.form;
    Outcome<JsonText> json = readOrRepair(text, options.repair);
    if (!json)
        return std::move(json.error());
    if (form == Form::TerraformState || (!form && looksLikeTerraform(json->value)))
        return withNotes(terraformPools(std::move(json->value)), std::move(json->notes));
    if (form == Form::Terraform || (!form && looksLikeJsonConfiguration(json->value)))
        return withNotes(configurationPools(json->value), std::move(json->notes));
    if (isTemplate(json->value, form))
        return withNotes(templatePools(std::move(json->value)), std::move(json->notes));
    return withNotes(jsonPools(std::move(json->value), form, JsonOrigin::AsJson), std::move(json->notes));
}

// YAML is tried on whatever is nothing else, so that only text which looks like it is told what is wrong with it.
bool looksLikeYaml(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    const std::string_view start = first == std::string_view::npos ? std::string_view() : text.substr(first);
    const std::string_view line = start.substr(0, start.find('\n'));
    return start.starts_with("---") || start.starts_with('#') || start.starts_with('%') ||
           line.find(": ") != std::string_view::npos || line.ends_with(':') || line.ends_with(":\r");
}

PoolSourceResult openYaml(std::string_view text, std::optional<Form> form)
{
    const bool request = form && form != Form::CloudFormation;
    Outcome<JsonText> yaml = readYaml(text, request ? YamlTags::Refused : YamlTags::CloudFormation);
    if (!yaml)
        return std::move(yaml.error());
    if (yaml->value.is_null())
        return ImportError{translated("Import", QT_TRANSLATE_NOOP("Import", "The text holds nothing but comments. Take "
                                                                            "the comment marks away from what is to "
                                                                            "be read."))};
    if (isTemplate(yaml->value, form))
        return withNotes(templatePools(std::move(yaml->value)), std::move(yaml->notes));
    const auto wanted = form == Form::RequestYaml ? std::optional(Form::RequestJson) : form;
    return withNotes(jsonPools(std::move(yaml->value), wanted, JsonOrigin::AsYaml), std::move(yaml->notes));
}

PoolSourceResult openText(std::string_view text, const ImportOptions &options)
{
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    const bool isYamlForm = options.form == Form::RequestYaml || options.form == Form::CloudFormation;
    // "[me@host ~]$ aws ..." is a prompt.
    const bool isJson = first != std::string_view::npos && (text[first] == '{' || text[first] == '[') &&
                        afterPrompt(text, first) == first;
    if (options.form == Form::Command ||
        (!options.form && !isJson && looksLikeCommand(text) && text.find("AWS::") == std::string_view::npos))
        return commandPools(text, options);
    if (!isJson && (options.form == Form::Terraform || (!options.form && looksLikeConfiguration(text))))
        return configurationPools(text);
    if ((isYamlForm && !isJson) || (!isJson && looksLikeYaml(text)))
        return openYaml(text, options.form);
    return openJson(text, options);
}

// The pools of the bytes; `text` takes what they say and has to outlive the source.
PoolSourceResult openBytes(std::string_view bytes, DecodedText &text, const ImportOptions &options)
{
    Outcome<DecodedText> decoded = decodeText(bytes);
    if (!decoded)
        return std::move(decoded.error());
    text = std::move(*decoded);
    PoolSourceResult source = openText(text.utf8, options);
    if (source && text.wasUtf16)
        (*source)->notes.insert(
            (*source)->notes.begin(),
            {ImportNote::Kind::Repaired,
             {},
             translated("Import", QT_TRANSLATE_NOOP("Import", "The text was UTF-16. It is saved as UTF-8."))});
    return source;
}

} // namespace

std::string_view formName(Form form) { return entry(form).name; }

std::string formTitle(Form form) { return translated("Import", entry(form).title); }

std::string describeNote(const ImportNote &note)
{
    return note.path.empty() ? note.text : note.path + ": " + note.text;
}

ImportResult importPool(std::string_view bytes, std::optional<Form> form)
{
    return importPool(bytes, ImportOptions{.form = form});
}

ImportResult importPool(std::string_view bytes, const ImportOptions &options)
{
    DecodedText text;
    PoolSourceResult source = openBytes(bytes, text, options);
    if (!source)
        return failure(std::move(source.error()));
    (*source)->keepsSource = options.keepSource;
    std::vector<PoolCandidate> pools = (*source)->pools();
    Outcome<std::size_t> chosen = choosePool(pools, options);
    if (!chosen)
        return failure(std::move(chosen.error()));
    Outcome<Imported> read = (*source)->read(*chosen);
    if (!read)
        return failure(std::move(read.error()));
    std::vector<ImportNote> notes = std::move((*source)->notes);
    if (pools.size() > 1) {
        notes.push_back(choiceNote(pools, *chosen));
        read->place = pools[*chosen].place;
    }
    append(notes, std::move(read->notes));
    read->notes = std::move(notes);
    read->pools = std::move(pools);
    read->chosen = *chosen;
    return {std::move(*read), {}};
}

ImportedPools importPools(std::string_view bytes, const ImportOptions &options)
{
    DecodedText text;
    PoolSourceResult source = openBytes(bytes, text, options);
    if (!source)
        return {.error = std::move(source.error())};
    const std::vector<PoolCandidate> &pools = (*source)->pools();
    ImportedPools result{.notes = std::move((*source)->notes)};
    for (std::size_t i = 0; i < pools.size(); ++i) {
        Outcome<Imported> read = (*source)->read(i);
        if (!read) {
            if (pools.size() > 1)
                read.error().message = quotedForPeople(pools[i].place) + ": " + read.error().message;
            return {.error = std::move(read.error())};
        }
        if (pools.size() > 1)
            read->place = pools[i].place;
        result.pools.push_back(std::move(*read));
    }
    if (pools.size() == 1) {
        std::vector<ImportNote> &own = result.pools.front().notes;
        append(result.notes, std::exchange(own, {}));
        std::swap(result.notes, own);
    }
    return result;
}

ImportResult importFile(const std::string &path, std::optional<Form> form)
{
    return importFile(path, ImportOptions{.form = form});
}

ImportResult importFile(const std::string &path, const ImportOptions &options)
{
    Outcome<std::string> bytes = readFileBytes(path);
    return bytes ? importPool(*bytes, options) : failure(std::move(bytes.error()));
}

ImportedPools importPoolsOfFile(const std::string &path, const ImportOptions &options)
{
    Outcome<std::string> bytes = readFileBytes(path);
    return bytes ? importPools(*bytes, options) : ImportedPools{.error = std::move(bytes.error())};
}

} // namespace pooldesigner
