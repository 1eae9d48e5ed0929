// SPDX-License-Identifier: MIT
#include "formats/importer.h"

#include "config/text.h"
#include "formats/designwriter.h"
#include "formats/formdetector.h"
#include "formats/jsonreader.h"
#include "formats/poolimporters.h"
#include "formats/textdecoder.h"

#include <QFile>
#include <QFileInfo>

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
};

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
    case Form::Design: break;
    }
    return importRequest(std::move(pool.value));
}

ImportResult importDetected(DetectedPool pool, std::vector<ImportNote> notes)
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
    append(notes, std::move(draft.notes));
    PoolConfig config = std::move(draft).config();
    const bool bare = pool.form == Form::RequestJson && pool.bare && isBareRequest(config);
    return {Imported{std::move(config), pool.form, std::move(notes), bare}, {}};
}

ImportResult fileFailure(const char *source, std::string_view detail = {})
{
    return failure({translated("Import", source, {detail})});
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
    Outcome<DecodedText> text = decodeText(bytes);
    if (!text)
        return failure(std::move(text.error()));
    Outcome<JsonText> json = readJson(text->utf8);
    if (!json)
        return failure(std::move(json.error()));
    Outcome<DetectedPool> pool = detectPool(std::move(json->value), form);
    if (!pool)
        return failure(std::move(pool.error()));
    if (text->wasUtf16) {
        json->notes.insert(
            json->notes.begin(),
            {ImportNote::Kind::Repaired,
             {},
             translated("Import", QT_TRANSLATE_NOOP("Import", "The text was UTF-16. It is saved as UTF-8."))});
    }
    return importDetected(std::move(*pool), std::move(json->notes));
}

ImportResult importFile(const std::string &path, std::optional<Form> form)
{
    QFile file(QString::fromStdString(path));
    const QFileInfo info(file);
    // Looked at before it is opened: opening a pipe would wait for its other end.
    if (info.exists() && !info.isFile())
        return fileFailure(QT_TRANSLATE_NOOP("Import", "This is a folder or a device, not a regular file."));
    if (info.size() > static_cast<qint64>(kMaxTextBytes))
        return failure(tooLargeError());
    if (!file.open(QIODevice::ReadOnly))
        return fileFailure(QT_TRANSLATE_NOOP("Import", "The file cannot be opened: %1."),
                           file.errorString().toStdString());
    const QByteArray bytes = file.read(static_cast<qint64>(kMaxTextBytes) + 1);
    if (file.error() != QFileDevice::NoError)
        return fileFailure(QT_TRANSLATE_NOOP("Import", "The file cannot be read: %1."),
                           file.errorString().toStdString());
    return importPool({bytes.constData(), static_cast<std::size_t>(bytes.size())}, form);
}

} // namespace pooldesigner
