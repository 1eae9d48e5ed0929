// SPDX-License-Identifier: MIT
#include "rules/constraints/checks.h"
#include "rules/edits.h"
#include "rules/wording.h"

#include <charconv>

namespace pooldesigner {

namespace {

bool hasKind(const Json &value, Kind kind)
{
    switch (kind) {
    case Kind::String: return value.is_string();
    case Kind::Integer: return value.is_number_integer();
    case Kind::Boolean: return value.is_boolean();
    case Kind::List: return value.is_array();
    case Kind::Structure:
    case Kind::Map: return value.is_object();
    case Kind::Timestamp: return true;
    }
    return true;
}

std::string kindName(Kind kind)
{
    switch (kind) {
    case Kind::String: return message(QT_TRANSLATE_NOOP("Rules", "a text"));
    case Kind::Integer: return message(QT_TRANSLATE_NOOP("Rules", "a whole number"));
    case Kind::Boolean: return message(QT_TRANSLATE_NOOP("Rules", "true or false"));
    case Kind::List: return message(QT_TRANSLATE_NOOP("Rules", "a list"));
    case Kind::Map: return message(QT_TRANSLATE_NOOP("Rules", "a map of names to values"));
    case Kind::Structure:
    case Kind::Timestamp: break;
    }
    return message(QT_TRANSLATE_NOOP("Rules", "a structure with members"));
}

std::optional<std::int64_t> wholeNumber(const std::string &text)
{
    std::int64_t number = 0;
    const char *last = text.data() + text.size();
    const auto [end, error] = std::from_chars(text.data(), last, number);
    return error == std::errc{} && end == last && !text.empty() ? std::optional(number) : std::nullopt;
}

// The same value in the right kind, where nothing has to be guessed.
std::optional<Json> converted(const Json &value, Kind kind)
{
    if (kind == Kind::Integer && value.is_string()) {
        const auto number = wholeNumber(value.get_ref<const std::string &>());
        return number ? std::optional<Json>(*number) : std::nullopt;
    }
    if (kind == Kind::Boolean && value.is_string()) {
        const auto &text = value.get_ref<const std::string &>();
        if (text == "true" || text == "True" || text == "TRUE")
            return Json(true);
        return text == "false" || text == "False" || text == "FALSE" ? std::optional<Json>(false) : std::nullopt;
    }
    if (kind == Kind::String && (value.is_number_integer() || value.is_boolean()))
        return Json(value.dump());
    if (kind == Kind::List && value.is_string() && !value.get_ref<const std::string &>().empty())
        return Json::array({value});
    return std::nullopt;
}

// What to write for a required member, where one value is the plain choice.
std::optional<Json> plainValue(const FieldSpec &spec)
{
    if (spec.name() == "CaseSensitive")
        return Json(false); // the console's choice; the documented default of the API is true and rarely wanted
    if (spec.name() == "LambdaVersion")
        return Json(spec.values.front());
    return spec.defaultValue.empty() ? std::nullopt : std::optional(Json::parse(spec.defaultValue));
}

} // namespace

void constraint::missing(const PoolView &pool, const Place &absence, Report &report)
{
    if (!absence.spec->requiredFor(pool.targetGeneration()))
        return;
    const Path path = absence.path();
    const Path around = path.parent();
    const Path owner = around.name().empty() ? around.parent() : around; // an entry goes by the name of its list
    auto found = report.add(path, message(QT_TRANSLATE_NOOP("Rules", "%1 needs %2, and it is missing. Add it."),
                                          {quotedForPeople(owner.name()), memberName(absence)}));
    if (const auto value = plainValue(*absence.spec))
        found.fix(message(QT_TRANSLATE_NOOP("Rules", "Set %1 to %2"), {memberName(absence), value->dump()}),
                  {setValue(path, *value)});
}

void constraint::type(const Place &place, Report &report)
{
    if (place.value == nullptr || hasKind(*place.value, place.spec->kind))
        return;
    auto found = report.add(place.path(), message(QT_TRANSLATE_NOOP("Rules", "%1 holds %2; it has to be %3."),
                                                  {memberName(place), shownValue(place), kindName(place.spec->kind)}));
    if (auto value = converted(*place.value, place.spec->kind))
        found.fix(message(QT_TRANSLATE_NOOP("Rules", "Turn it into %1"), {kindName(place.spec->kind)}),
                  {setValue(place.path(), *std::move(value))});
}

void constraint::range(const Place &place, Report &report)
{
    const Limits &limits = place.spec->limits;
    if (place.value == nullptr || !place.value->is_number_integer())
        return;
    const bool huge = place.value->is_number_unsigned() && place.value->get<std::uint64_t>() > std::uint64_t{INT64_MAX};
    const std::int64_t number = huge ? INT64_MAX : place.value->get<std::int64_t>();
    const std::int64_t min = limits.min.value_or(INT64_MIN);
    const std::int64_t max = limits.max.value_or(INT64_MAX);
    if (number >= min && number <= max)
        return;
    const std::string bound = std::to_string(number < min ? min : max);
    report
        .add(place.path(),
             message(number < min ? QT_TRANSLATE_NOOP("Rules", "%1 is %2; at least %3 is needed. Raise it.")
                                  : QT_TRANSLATE_NOOP("Rules", "%1 is %2; at most %3 is allowed. Lower it."),
                     {memberName(place), place.value->dump(), bound}))
        .fix(message(QT_TRANSLATE_NOOP("Rules", "Set %1 to %2"), {memberName(place), bound}),
             {setValue(place.path(), number < min ? min : max)});
}

void constraint::size(const Place &place, Report &report)
{
    const Limits &limits = place.spec->limits;
    if (place.value == nullptr || !hasKind(*place.value, place.spec->kind))
        return;
    const auto count = static_cast<std::int64_t>(place.value->size());
    if (count > limits.max.value_or(count)) {
        report.add(place.path(),
                   message(QT_TRANSLATE_NOOP("Rules", "%1 has %2 entries; at most %3 are allowed. Remove some."),
                           {memberName(place), std::to_string(count), std::to_string(*limits.max)}));
    } else if (count < limits.min.value_or(0)) {
        report
            .add(place.path(),
                 message(QT_TRANSLATE_NOOP("Rules", "%1 is empty; it needs an entry. Add one or leave it out."),
                         {memberName(place)}))
            .fix(message(QT_TRANSLATE_NOOP("Rules", "Remove the empty list")), {removeMember(place.path())});
    }
}

} // namespace pooldesigner
