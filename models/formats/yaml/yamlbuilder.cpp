// SPDX-License-Identifier: MIT
#include "formats/yaml/yamlbuilder.h"

#include "config/ascii.h"
#include "config/text.h"
#include "formats/textdecoder.h"

#include <QtGlobal>

#include <algorithm>
#include <charconv>

namespace pooldesigner {

namespace {

[[noreturn]] void refuse(const YAML::Mark &mark, const char *source,
                         std::initializer_list<std::string_view> arguments = {})
{
    throw YamlRefusal{{translated("Import", source, arguments), mark.line + 1, mark.column + 1}};
}

// YAML 1.2, without the spellings of numbers that would not come back as they are written.
Json plainValue(const std::string &text)
{
    const std::string lower = ascii::lower(text.substr(0, 6));
    if (lower == "true" || lower == "false")
        return lower == "true";
    const std::string_view digits = std::string_view(text).substr(text.starts_with('-') ? 1 : 0);
    const bool shortest = !digits.empty() && (digits.front() != '0' || text == "0");
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (shortest && error == std::errc() && end == text.data() + text.size())
        return number;
    return text;
}

} // namespace

void YamlBuilder::OnNull(const YAML::Mark &mark, YAML::anchor_t anchor)
{
    if (!m_open.empty() && m_open.back().value.is_object() && !m_open.back().key)
        refuse(mark, QT_TRANSLATE_NOOP("Import", "A member has no name here."));
    remember(anchor, nullptr, {}, mark);
    add(nullptr, {}, mark);
}

void YamlBuilder::OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor)
{
    const auto known = m_anchors.find(anchor);
    if (known == m_anchors.end())
        refuse(mark, QT_TRANSLATE_NOOP("Import", "This repeats a part of the text that is not finished yet."));
    spend(known->second.cost, mark);
    add(known->second.value, known->second.cost, mark);
}

void YamlBuilder::OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                           const std::string &value)
{
    const Cost cost{.values = 1, .bytes = value.size(), .depth = 1};
    spend({.values = 1, .bytes = 0, .depth = 1}, mark);
    const bool isKey = !m_open.empty() && m_open.back().value.is_object() && !m_open.back().key;
    Json scalar = tag == "?" && !isKey ? plainValue(value) : Json(value);
    if (tag.size() > 1 && tag.front() == '!')
        scalar = tagged(std::move(scalar), tag, mark);
    remember(anchor, scalar, cost, mark);
    if (isKey && scalar.is_string()) {
        Open &object = m_open.back();
        if (value != "<<" && !object.names.insert(value).second)
            refuse(mark, QT_TRANSLATE_NOOP("Import", "The member %1 is given twice."), {quotedForPeople(value)});
        object.key = value;
        return;
    }
    add(std::move(scalar), cost, mark);
}

void YamlBuilder::OnSequenceStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                                  YAML::EmitterStyle::value)
{
    open(Json::array(), mark, tag, anchor);
}

void YamlBuilder::OnMapStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                             YAML::EmitterStyle::value)
{
    open(Json::object(), mark, tag, anchor);
}

void YamlBuilder::open(Json empty, const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor)
{
    if (m_open.size() >= kMaxDepth)
        refuse(mark, QT_TRANSLATE_NOOP("Import", "The text nests deeper than %1 levels, which no pool does."),
               {std::to_string(kMaxDepth)});
    spend({}, mark);
    m_open.push_back({.value = std::move(empty), .tag = tag, .anchor = anchor, .mark = mark, .cost = {}});
}

void YamlBuilder::close()
{
    Open done = std::move(m_open.back());
    m_open.pop_back();
    // A member of the object itself wins over a merged one, wherever "<<" stands.
    for (const auto &[name, value] : done.merged.items()) {
        if (!done.names.contains(name))
            done.value.get_ref<Json::object_t &>().emplace_back(name, value);
    }
    Json value = done.tag.size() > 1 && done.tag.front() == '!' ? tagged(std::move(done.value), done.tag, done.mark)
                                                                : std::move(done.value);
    remember(done.anchor, value, done.cost, done.mark);
    add(std::move(value), done.cost, done.mark);
}

void YamlBuilder::add(Json value, const Cost &cost, const YAML::Mark &mark)
{
    if (m_open.empty()) {
        m_root = std::move(value);
        return;
    }
    Open &parent = m_open.back();
    parent.cost.values += cost.values;
    parent.cost.bytes += cost.bytes;
    parent.cost.depth = std::max(parent.cost.depth, cost.depth + 1);
    if (parent.value.is_array())
        parent.value.push_back(std::move(value));
    else
        addMember(parent, std::move(value), mark);
}

void YamlBuilder::addMember(Open &object, Json value, const YAML::Mark &mark)
{
    if (!object.key)
        refuse(mark, QT_TRANSLATE_NOOP("Import", "The name of a member has to be a text."));
    if (object.value.size() >= kMaxMembers)
        refuse(mark, QT_TRANSLATE_NOOP("Import", "There are more than %1 members in one place, which no pool has."),
               {std::to_string(kMaxMembers)});
    const std::string key = std::move(*object.key);
    object.key.reset();
    if (key != "<<") {
        object.value.get_ref<Json::object_t &>().emplace_back(key, std::move(value));
        return;
    }
    for (const Json &source : value.is_array() ? value : Json::array({value})) {
        if (!source.is_object())
            refuse(mark, QT_TRANSLATE_NOOP("Import", "Only objects can be merged with <<."));
        for (const auto &[name, member] : source.items()) {
            if (object.mergedNames.insert(name).second)
                object.merged.get_ref<Json::object_t &>().emplace_back(name, member);
        }
        if (object.merged.size() > kMaxMembers)
            refuse(mark, QT_TRANSLATE_NOOP("Import", "There are more than %1 members in one place, which no pool has."),
                   {std::to_string(kMaxMembers)});
    }
}

void YamlBuilder::remember(YAML::anchor_t anchor, const Json &value, const Cost &cost, const YAML::Mark &mark)
{
    if (anchor == 0)
        return;
    spend(cost, mark); // the copy
    m_anchors[anchor] = {value, cost};
}

void YamlBuilder::spend(const Cost &cost, const YAML::Mark &mark)
{
    m_spent.values += cost.values;
    m_spent.bytes += cost.bytes;
    if (m_spent.values > kMaxValues || m_spent.bytes > kMaxTextBytes)
        refuse(mark, QT_TRANSLATE_NOOP("Import", "The text holds more values than any pool, parts that it repeats "
                                                 "counted each time."));
    if (m_open.size() + cost.depth > kMaxDepth + 1)
        refuse(mark, QT_TRANSLATE_NOOP("Import", "The text nests deeper than %1 levels, which no pool does."),
               {std::to_string(kMaxDepth)});
}

Json YamlBuilder::tagged(Json value, const std::string &tag, const YAML::Mark &mark) const
{
    if (m_tags == YamlTags::Refused)
        refuse(mark, QT_TRANSLATE_NOOP("Import", "The tag %1 means nothing in a request."), {quotedForPeople(tag)});
    const std::string name = tag.substr(1);
    if (name == "GetAtt" && value.is_string()) {
        const std::string text = value.get<std::string>();
        const std::size_t dot = text.find('.');
        if (dot != std::string::npos)
            value = Json::array({text.substr(0, dot), text.substr(dot + 1)});
    }
    const bool isShort = name == "Ref" || name == "Condition";
    Json result = Json::object();
    result[isShort ? name : "Fn::" + name] = std::move(value);
    return result;
}

} // namespace pooldesigner
