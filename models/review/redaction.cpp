// SPDX-License-Identifier: MIT
#include "review/redaction.h"

#include "catalogue/catalogue.h"
#include "catalogue/standardattributes.h"
#include "config/ascii.h"
#include "config/text.h"
#include "rules/validator.h"

#include <algorithm>

namespace pooldesigner {

namespace {

// What only the service says stands under origin, whose places the catalogue does not look up as those of requests.
const FieldSpec *specOf(const Path &place)
{
    if (place.size() == 2 && place.parent() == Path(Operation::DescribeUserPool))
        return catalogue::find(Operation::DescribeUserPool, place.name());
    return catalogue::specFor(place);
}

bool isValueOfTheApi(const FieldSpec &spec, const std::string &text)
{
    return std::ranges::find(spec.values, text) != spec.values.end();
}

bool isNumber(std::string_view text)
{
    return !text.empty() && text.size() < 11 && std::ranges::all_of(text, ascii::isDigit);
}

bool isDate(const Path &place)
{
    const FieldSpec *spec = specOf(place);
    return spec != nullptr && spec->kind == Kind::Timestamp;
}

// Where people name an attribute.
bool namesAttribute(const Path &place)
{
    const FieldSpec *spec = specOf(place);
    return spec != nullptr && spec->path == "Schema[].Name";
}

bool holdsMessage(const FieldSpec &spec)
{
    return spec.section == Section::Messages || spec.editor == Editor::Text ||
           spec.path.find("Message") != std::string_view::npos || spec.path.find("Subject") != std::string_view::npos;
}

} // namespace

std::string Redaction::memberName(const std::string &original, const Path &object)
{
    const FieldSpec *spec = specOf(object);
    if (spec != nullptr && spec->kind == Kind::Map)
        return m_names.of("tag", original);
    const bool known = object.isRoot() || specOf(object.child(original)) != nullptr;
    return known || object.segments().front() == Path::Segment("target") ? original : m_names.of("member", original);
}

std::string Redaction::text(const std::string &original, const Path &place)
{
    const FieldSpec *spec = specOf(place);
    if (spec == nullptr)
        return m_names.of("text", original);
    if (isValueOfTheApi(*spec, original) || spec->kind == Kind::Timestamp || findStandardAttribute(original) != nullptr)
        return original;
    if (isNumber(original) && spec->path.find("Constraints") != std::string_view::npos)
        return original;
    if (namesAttribute(place)) {
        const std::size_t colon = original.rfind(':') + 1; // "custom:", "dev:custom:"
        return original.substr(0, colon) + m_names.of("attribute", original.substr(colon));
    }
    if (holdsMessage(*spec))
        return StandInNames::message(original);
    if (spec->path == "PoolName")
        return m_names.of("pool", original);
    if (spec->path.ends_with("{value}"))
        return m_names.of("value", original);
    return m_names.of(spec->path.find("ExternalId") != std::string_view::npos ? "external" : "name", original);
}

Json Redaction::members(const Json &original, const Path &place)
{
    Json result = Json::object();
    for (const auto &[name, member] : original.items())
        result[memberName(name, place)] = value(member, place.child(name));
    return result;
}

Json Redaction::value(const Json &original, const Path &place)
{
    if (original.is_object())
        return members(original, place);
    if (original.is_string())
        return text(original.get_ref<const std::string &>(), place);
    // A number of ten digits counts nothing that a pool has, but may be part of an account or a telephone.
    if (original.is_number_integer() && (original > Json(999'999'999) || original < Json(-999'999'999)))
        return isDate(place) ? original : Json(999'999'999);
    if (!original.is_array())
        return original;
    Json result = Json::array();
    for (std::size_t i = 0; i < original.size(); ++i)
        result.push_back(value(original[i], place.item(i)));
    return result;
}

PoolConfig Redaction::design(const PoolConfig &original)
{
    Json result = Json::object();
    result["format"] = PoolConfig::kFormat;
    for (const auto &[name, part] : original.root().items()) {
        const Path place(std::vector<Path::Segment>{name});
        if (place.operation() && name != "origin") {
            result[name] = value(part, place);
        } else if (name == "origin" && part.is_object()) {
            // What is not known there may hold anything.
            Json &kept = result["origin"] = Json::object();
            for (const auto &[member, inner] : part.items()) {
                if (specOf(place.child(member)) != nullptr)
                    kept[member] = value(inner, place.child(member));
            }
        } else if (name == "target" && part.is_object()) {
            Json &kept = result["target"] = Json::object();
            for (const char *member : {"region", "cli", "account"}) {
                if (const auto inner = part.find(member); inner != part.end() && inner->is_string())
                    kept[member] = std::string_view(member) == "cli" ? *inner : Json(m_names.of("text", *inner));
            }
        }
    }
    return PoolConfig(std::move(result));
}

Path Redaction::path(const Path &original)
{
    Path result;
    Path place;
    for (const Path::Segment &segment : original.segments()) {
        if (const auto *name = std::get_if<std::string>(&segment)) {
            // Answers of other calls are named as the API names them, but not in the catalogue.
            const bool answer = place.size() > 0 && place.segments().front() == Path::Segment("answers");
            result = result.child(answer ? *name : memberName(*name, place));
            place = place.child(*name);
        } else {
            result = result.item(std::get<std::size_t>(segment));
            place = place.item(std::get<std::size_t>(segment));
        }
    }
    return result;
}

std::string Redaction::file(const std::string &original)
{
    if (original == "-")
        return original;
    const std::size_t dot = original.rfind('.');
    const std::size_t slash = original.rfind('/');
    const bool hasEnding =
        dot != std::string::npos && (slash == std::string::npos || dot > slash) && original.size() - dot <= 9;
    return m_names.of("file", original) + (hasEnding ? original.substr(dot) : std::string());
}

// "line 12" tells nothing, "Resources.Payments" does.
std::string Redaction::place(const std::string &original)
{
    const bool isLine = original.starts_with("line ") && isNumber(std::string_view(original).substr(5));
    return isLine || original.empty() ? original : "part of the file";
}

PoolSummary Redaction::summary(const PoolSummary &original)
{
    PoolSummary result = original;
    result.file = file(original.file);
    result.place = place(original.place);
    result.name = m_names.of("pool", original.name);
    result.id = m_names.of("id", original.id);
    result.arn = m_names.of("arn", original.arn);
    result.region = m_names.of("text", original.region);
    result.account = m_names.of("text", original.account);
    for (auto [member, field] :
         {std::pair(&result.tier, f::UserPoolTier.path()), std::pair(&result.mfa, f::MfaConfiguration.path()),
          std::pair(&result.deletionProtection, f::DeletionProtection.path())}) {
        if (!member->empty())
            *member = text(*member, field);
    }
    return result;
}

ReviewedPool Redaction::pool(const ReviewedPool &original, const Profile &profile)
{
    ReviewedPool result;
    result.summary = summary(original.summary);
    result.imported.config = design(original.imported.config);
    result.imported.form = original.imported.form;
    result.positions = original.positions;
    const std::vector<Diagnostic> again = Validator(profile).validate(result.imported.config);
    for (const Diagnostic &finding : original.findings) {
        Diagnostic redacted;
        redacted.rule = finding.rule;
        redacted.severity = finding.severity;
        redacted.confidence = finding.confidence;
        redacted.path = path(finding.path);
        for (const Path &related : finding.related)
            redacted.related.push_back(path(related));
        redacted.asksAccount = finding.asksAccount;
        redacted.accepted = finding.accepted;
        const auto same =
            std::ranges::find_if(again, [&](const Diagnostic &one) { return one.sameIdentity(redacted); });
        const Rule *rule = findRule(finding.rule);
        if (same != again.end())
            redacted.message = same->message;
        else if (rule != nullptr)
            redacted.message = translated("Rules", rule->title);
        result.findings.push_back(std::move(redacted));
    }
    return result;
}

UnreadText Redaction::unread(const UnreadText &original)
{
    UnreadText result{file(original.file), place(original.place), original.error};
    result.error.message = "No pool could be read here.";
    return result;
}

} // namespace pooldesigner
