// SPDX-License-Identifier: MIT
#include "catalogue/catalogue.h"
#include "config/ascii.h"
#include "config/text.h"
#include "formats/jsonreader.h"
#include "formats/originparts.h"
#include "formats/poolimporters.h"

#include <QtGlobal>

#include <algorithm>

namespace pooldesigner {

namespace {

using Specs = std::span<const FieldSpec *const>;

// A row nests its JSON under a column; the pool it becomes may be wrapped in a design.
constexpr std::size_t kMaxColumnDepth = kMaxDepth - 4;

std::string_view lastName(std::string_view path) { return path.substr(path.rfind('.') + 1); }

// "sms_message" and "SMSMessage": the same words, written in one case without separators.
bool sameWords(std::string_view snake, std::string_view pascal)
{
    std::string joined;
    std::ranges::copy_if(snake, std::back_inserter(joined), [](char c) { return c != '_'; });
    return ascii::equalIgnoringCase(joined, pascal);
}

const FieldSpec *findNamed(Specs specs, std::string_view name)
{
    const auto found = std::ranges::find_if(specs, [&](const FieldSpec *spec) { return isColumnOf(*spec, name); });
    return found == specs.end() ? nullptr : *found;
}

const FieldSpec *columnSpec(const std::string &column)
{
    const FieldSpec *spec = findNamed(catalogue::topLevel(Operation::CreateUserPool), column);
    return spec != nullptr ? spec : findNamed(catalogue::topLevel(Operation::DescribeUserPool), column);
}

class RowReader {
public:
    explicit RowReader(PoolDraft &draft) : m_draft(draft) {}

    // The row as describe-user-pool would have said it; columns of other origin go to the draft's origin.
    Json describe(Json &row)
    {
        Json pool = Json::object();
        for (auto &[column, value] : row.items()) {
            if (value.is_null())
                continue;
            const FieldSpec *spec = columnSpec(column);
            const std::string name(spec == nullptr ? column : spec->describe.empty() ? spec->path : spec->describe);
            if (spec == nullptr || pool.contains(name)) {
                m_aside.push_back(column);
                m_draft.origin[column] = std::move(value);
            } else {
                m_column = column;
                pool[name] = converted(std::move(value), *spec);
            }
        }
        report();
        return pool;
    }

private:
    Json converted(Json value, const FieldSpec &spec)
    {
        if (value.is_string() && !spec.isScalar())
            value = readText(std::move(value));
        const Specs below = catalogue::children(spec);
        if (spec.kind == Kind::Structure && value.is_object())
            return convertedMembers(value, below);
        if (spec.kind == Kind::List && value.is_array() && !below.empty()) {
            for (Json &item : value)
                item = converted(std::move(item), *below.front());
        }
        return value;
    }

    Json convertedMembers(Json &object, Specs specs)
    {
        Json result = Json::object();
        for (auto &[key, member] : object.items()) {
            const FieldSpec *spec = findNamed(specs, key);
            const std::string name(spec == nullptr || result.contains(std::string(spec->name())) ? key : spec->name());
            result[name] = spec == nullptr ? std::move(member) : converted(std::move(member), *spec);
        }
        return result;
    }

    // Rows that went through CSV or a text column carry their JSON as text. Text that is no JSON stays: the type rule
    // flags it.
    Json readText(Json text)
    {
        Outcome<JsonText> json = readJson(text.get_ref<const std::string &>(), kMaxColumnDepth);
        if (!json || !json->value.is_structured())
            return text;
        for (ImportNote &note : json->notes)
            note.path = m_column + '.' + note.path;
        m_draft.notes.insert(m_draft.notes.end(), json->notes.begin(), json->notes.end());
        if (m_fromText.empty() || m_fromText.back() != m_column)
            m_fromText.push_back(m_column);
        return std::move(json->value);
    }

    void report()
    {
        m_draft.note(
            NoteKind::Renamed, {},
            QT_TRANSLATE_NOOP("Import", "The columns of the row were read under the names that the API gives them."));
        m_draft.noteMembers(NoteKind::Repaired,
                            QT_TRANSLATE_NOOP("Import", "JSON that stood in these columns as text was read: %1."),
                            std::move(m_fromText));
        m_draft.noteMembers(
            NoteKind::KeptAside,
            QT_TRANSLATE_NOOP("Import", "Columns that the API does not have are kept under origin: %1."),
            std::move(m_aside));
    }

    PoolDraft &m_draft;
    std::string m_column;
    std::vector<std::string> m_fromText;
    std::vector<std::string> m_aside;
};

} // namespace

// Rows of newer members have no catalogue name yet: their columns are taken to be spelled as all others are.
bool isColumnOf(const FieldSpec &spec, std::string_view name)
{
    if (name == spec.name())
        return true;
    return spec.catalogue.empty() ? sameWords(name, spec.name()) : name == lastName(spec.catalogue);
}

PoolDraft importCatalogueRow(Json row)
{
    PoolDraft draft;
    draft.request = RowReader(draft).describe(row);
    convertDescription(draft);
    return draft;
}

} // namespace pooldesigner
