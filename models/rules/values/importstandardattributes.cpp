// SPDX-License-Identifier: MIT
#include "config/standardentry.h"
#include "rules/constraints/membergroups.h"
#include "rules/edits.h"
#include "rules/rulelist.h"
#include "rules/schemabounds.h"
#include "rules/wording.h"

#include <functional>

namespace pooldesigner::rules {

namespace {

// Attributes that cannot be asked for at all are the matter of sub-listed and verified-flags-listed.
bool isEcho(const SchemaEntry &entry)
{
    const StandardAttribute *standard = standardAttribute(entry);
    return standard != nullptr && standard->canBeRequired && isUnchangedEntry(*entry.json, *standard);
}

void checkImportStandardAttributes(const PoolView &pool, Report &report)
{
    std::vector<SchemaEntry> echoes = pool.schema();
    std::erase_if(echoes, std::not_fn(isEcho));
    if (echoes.empty())
        return;
    const Path list = f::Schema.path();
    std::vector<std::string_view> names;
    std::vector<Edit> edits;
    for (const SchemaEntry &entry : echoes) {
        names.push_back(*entry.name);
        edits.insert(edits.begin(), removeItem(entry.path)); // from the end, so that no index moves
    }
    if (pool.find(list)->size() == echoes.size())
        edits = {removeMember(list)};
    auto found = report.add(
        list, message(QT_TRANSLATE_NOOP(
                          "Rules", "Schema lists attributes as every pool has them (%1): %2. Remove these entries."),
                      {std::to_string(names.size()), listed(names)}));
    for (const SchemaEntry &entry : echoes)
        found.related(entry.path);
    found.fix(message(QT_TRANSLATE_NOOP("Rules", "Remove these entries")), std::move(edits));
}

} // namespace

constexpr Rule importStandardAttributes{
    .id = "import-standard-attributes",
    .severity = Severity::Warning,
    .title = QT_TRANSLATE_NOOP("Rules", "A standard attribute is listed without any change."),
    .help = QT_TRANSLATE_NOOP(
        "Rules", "Every pool has the standard attributes. Output of describe-user-pool lists all 20 of them; sent back "
                 "they take 20 of the 50 entries, and phone_number_verified alone makes the service answer “Member "
                 "must have length less than or equal to 20”. Imports leave them out. Remove the entry."),
    .source = "standard attribute list; attribute-name-length",
    .members = members::kSchema,
    .fixable = true,
    .check = checkImportStandardAttributes,
};

} // namespace pooldesigner::rules
