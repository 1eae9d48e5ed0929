// SPDX-License-Identifier: MIT
#include "items/designsettings.h"

#include "catalogue/catalogue.h"
#include "config/jsonmember.h"
#include "items/fieldtexts.h"
#include "items/jsonvariant.h"
#include "items/severitytext.h"

#include <QCoreApplication>

#include <algorithm>

namespace pooldesigner {

namespace {

// A map as people write one: "team: identity, stage: prod".
QString mapText(const Json &map)
{
    QStringList entries;
    for (const auto &[key, value] : map.items())
        entries << QStringLiteral("%1: %2").arg(shownText(key, 60), summaryText(&value));
    return entries.join(QStringLiteral(", "));
}

QString valueText(const Json &value)
{
    if (value.is_object() && !value.empty())
        return mapText(value);
    if (!value.is_array() || value.empty() || !value.front().is_object())
        return summaryText(&value);
    QStringList names; // entries are known by their names where they have some
    for (const Json &entry : value) {
        const auto name = asString(findMember(entry, "Name"));
        if (!name)
            return summaryText(&value);
        names << shownText(*name, 60);
    }
    return names.join(QStringLiteral(", "));
}

// In words where the API has none, with the unit of numbers.
QString valueOf(const FieldSpec *spec, const Json &value)
{
    if (value.is_boolean())
        return value.get<bool>() ? QCoreApplication::translate("Summary", QT_TRANSLATE_NOOP("Summary", "yes"))
                                 : QCoreApplication::translate("Summary", QT_TRANSLATE_NOOP("Summary", "no"));
    if (spec != nullptr && spec->kind == Kind::Integer && value.is_number_integer() && !spec->unit.empty())
        return valueText(value) + u' ' + QCoreApplication::translate("Catalogue", std::string(spec->unit).c_str());
    return valueText(value);
}

void collect(const Path &path, const Json &value, std::vector<DesignSetting> &settings)
{
    const FieldSpec *spec = catalogue::specFor(path);
    const bool takenApart = value.is_object() && !value.empty() && (spec == nullptr || spec->kind == Kind::Structure);
    if (!takenApart) {
        settings.push_back({.path = path,
                            .label = spec != nullptr ? memberLabel(*spec) : pathText(path),
                            .value = valueOf(spec, value)});
        return;
    }
    for (const auto &[name, member] : value.items())
        collect(path.child(name), member, settings);
}

} // namespace

std::vector<DesignSetting> designSettings(const PoolConfig &config)
{
    std::vector<DesignSetting> settings;
    for (const Operation operation :
         {Operation::CreateUserPool, Operation::SetUserPoolMfaConfig, Operation::CreateUserPoolDomain}) {
        const Path place(operation);
        const Json *request = config.find(place);
        if (request == nullptr || !request->is_object())
            continue;
        for (const auto &[name, member] : request->items())
            collect(place.child(name), member, settings);
    }
    return settings;
}

} // namespace pooldesigner
