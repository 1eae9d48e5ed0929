// SPDX-License-Identifier: MIT
#include "formats/importer.h"

#include "config/text.h"
#include "formats/commands/commandimporter.h"
#include "formats/designwriter.h"
#include "formats/filereader.h"
#include "formats/formdetector.h"
#include "formats/jsonreader.h"
#include "formats/kindrepair.h"
#include "formats/poolimporters.h"
#include "formats/templates/templateimporter.h"
#include "formats/terraform/stateimporter.h"
#include "formats/textdecoder.h"
#include "formats/yaml/yamlreader.h"

#include <algorithm>
#include <array>
#include <iterator>

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

// The draft of every form but the design itself.
PoolDraft draftOf(DetectedPool &pool)
{
    switch (pool.form) {
    case Form::Describe: return importDescribe(std::move(pool.value));
    case Form::Catalogue: return importCatalogueRow(std::move(pool.value));
    case Form::RequestJson:
    case Form::Design:
    case Form::Command:
    case Form::RequestYaml:
    case Form::CloudFormation:
    case Form::TerraformState: break;
    }
    return importRequest(std::move(pool.value));
}

ImportResult importDetected(DetectedPool pool, std::vector<ImportNote> notes, bool isYaml = false)
{
    append(notes, std::move(pool.notes));
    const bool laidOutAsDesign = pool.form == Form::RequestJson && memberOf(pool.value, "CreateUserPool") != nullptr;
    if (pool.form == Form::Design || laidOutAsDesign) {
        Outcome<PoolConfig> config = importDesign(std::move(pool.value));
        if (!config)
            return failure(std::move(config.error()));
        return {Imported{std::move(*config), pool.form, std::move(notes), false}, {}};
    }
    PoolDraft draft = draftOf(pool);
    if (isYaml)
        repairKinds(draft);
    append(notes, std::move(draft.notes));
    PoolConfig config = std::move(draft).config();
    const bool bare = pool.form == Form::RequestJson && pool.bare && !isYaml && isBareRequest(config);
    const Form form = isYaml && pool.form == Form::RequestJson ? Form::RequestYaml : pool.form;
    return {Imported{std::move(config), form, std::move(notes), bare}, {}};
}

bool isTemplate(const Json &value, std::optional<Form> form)
{
    return form == Form::CloudFormation || (!form && looksLikeTemplate(value));
}

// What an importer made that chooses among several pools.
template <typename Chosen>
ImportResult importChosen(Outcome<Chosen> result, Form form, std::vector<ImportNote> notes)
{
    if (!result)
        return failure(std::move(result.error()));
    append(notes, std::move(result->draft.notes));
    return {Imported{.config = std::move(result->draft).config(),
                     .form = form,
                     .notes = std::move(notes),
                     .pools = std::move(result->pools),
                     .chosen = result->chosen},
            {}};
}

ImportResult importTemplateValue(const Json &root, std::vector<ImportNote> notes, const ImportOptions &options)
{
    return importChosen(importTemplate(root, options), Form::CloudFormation, std::move(notes));
}

ImportResult importJson(std::string_view text, const ImportOptions &options)
{
    Outcome<JsonText> json = readJson(text);
    if (!json)
        return failure(std::move(json.error()));
    if (options.form == Form::TerraformState || (!options.form && looksLikeTerraform(json->value)))
        return importChosen(importTerraformState(json->value, options), Form::TerraformState, std::move(json->notes));
    if (isTemplate(json->value, options.form))
        return importTemplateValue(json->value, std::move(json->notes), options);
    Outcome<DetectedPool> pool = detectPool(std::move(json->value), options.form);
    if (!pool)
        return failure(std::move(pool.error()));
    return importDetected(std::move(*pool), std::move(json->notes));
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

ImportResult importYaml(std::string_view text, const ImportOptions &options)
{
    const bool request = options.form && options.form != Form::CloudFormation;
    Outcome<JsonText> yaml = readYaml(text, request ? YamlTags::Refused : YamlTags::CloudFormation);
    if (!yaml)
        return failure(std::move(yaml.error()));
    if (isTemplate(yaml->value, options.form))
        return importTemplateValue(yaml->value, std::move(yaml->notes), options);
    const auto form = options.form == Form::RequestYaml ? std::optional(Form::RequestJson) : options.form;
    Outcome<DetectedPool> pool = detectPool(std::move(yaml->value), form);
    if (!pool)
        return failure(std::move(pool.error()));
    return importDetected(std::move(*pool), std::move(yaml->notes), true);
}

// Said before the readers of other forms stumble over it.
bool isTerraformConfiguration(std::string_view text)
{
    return text.find("resource \"aws_cognito_user_pool\"") != std::string_view::npos;
}

ImportResult importText(std::string_view text, const ImportOptions &options)
{
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    const bool isYamlForm = options.form == Form::RequestYaml || options.form == Form::CloudFormation;
    const bool isJson = first != std::string_view::npos && (text[first] == '{' || text[first] == '[');
    if (options.form == Form::Command ||
        (!options.form && !isJson && looksLikeCommand(text) && text.find("AWS::") == std::string_view::npos))
        return importChosen(importCommand(text, options), Form::Command, {});
    if ((isYamlForm && !isJson) || (!isJson && looksLikeYaml(text) && !isTerraformConfiguration(text)))
        return importYaml(text, options);
    if (!isJson && isTerraformConfiguration(text))
        return failure({translated("Import", QT_TRANSLATE_NOOP("Import", "This is configuration of Terraform, whose "
                                                                         "expressions only Terraform can work out. "
                                                                         "Open what terraform show -json prints."))});
    return importJson(text, options);
}

} // namespace

std::string_view formName(Form form) { return entry(form).name; }

std::optional<Form> formFromName(std::string_view name)
{
    for (const FormEntry &known : kForms) {
        if (known.name == name)
            return known.form;
    }
    return std::nullopt;
}

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
    Outcome<DecodedText> text = decodeText(bytes);
    if (!text)
        return failure(std::move(text.error()));
    ImportResult result = importText(text->utf8, options);
    if (result.imported && text->wasUtf16) {
        std::vector<ImportNote> &notes = result.imported->notes;
        notes.insert(notes.begin(),
                     {ImportNote::Kind::Repaired,
                      {},
                      translated("Import", QT_TRANSLATE_NOOP("Import", "The text was UTF-16. It is saved as UTF-8."))});
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

} // namespace pooldesigner
