// SPDX-License-Identifier: MIT
#include "config/text.h"
#include "formats/poolimporters.h"

#include <QtGlobal>

#include <charconv>

namespace pooldesigner {

namespace {

constexpr std::string_view kFamily = "pool-designer/";
constexpr int kVersion = 1;

bool isNewer(const std::string &format)
{
    if (!format.starts_with(kFamily))
        return false;
    int version = 0;
    const auto [end, fault] = std::from_chars(format.data() + kFamily.size(), format.data() + format.size(), version);
    return version > kVersion || fault == std::errc::result_out_of_range;
}

ImportError formatError(const Json *format)
{
    const std::string name = format != nullptr && format->is_string() ? format->get<std::string>() : std::string();
    if (isNewer(name)) {
        return {translated("Import",
                           QT_TRANSLATE_NOOP("Import",
                                             "This design has the format %1, made by a newer version of Pool Designer. "
                                             "This version reads up to %2: update it to open the file."),
                           {quotedForPeople(name), PoolConfig::kFormat})};
    }
    return {translated(
        "Import", QT_TRANSLATE_NOOP("Import", "This is not a design that can be read: \"format\" has to be \"%1\"."),
        {PoolConfig::kFormat})};
}

} // namespace

Outcome<PoolConfig> importDesign(Json root)
{
    const Json *format = memberOf(root, "format");
    const bool unlabelled = format == nullptr && memberOf(root, "CreateUserPool") != nullptr;
    if (!unlabelled && (format == nullptr || *format != PoolConfig::kFormat))
        return formatError(format);
    for (const char *part : {"CreateUserPool", "SetUserPoolMfaConfig", "CreateUserPoolDomain", "origin", "answers",
                             "target", "accepted"}) {
        const bool isList = std::string_view(part) == "accepted";
        const auto found = root.find(part);
        if (found == root.end() || (isList ? found->is_array() : found->is_object()))
            continue;
        return ImportError{
            translated("Import",
                       isList ? QT_TRANSLATE_NOOP("Import", "%1 of the design has to be a list, but is of type %2.")
                              : QT_TRANSLATE_NOOP("Import", "%1 of the design has to be an object, but is of type %2."),
                       {part, found->type_name()})};
    }
    return PoolConfig(std::move(root));
}

} // namespace pooldesigner
