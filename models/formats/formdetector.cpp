// SPDX-License-Identifier: MIT
#include "formats/formdetector.h"

#include "catalogue/catalogue.h"
#include "config/text.h"
#include "formats/foreignjson.h"
#include "formats/originparts.h"

#include <algorithm>
#include <utility>

namespace pooldesigner
{

namespace
{

constexpr int kMaxWrappers = 4;

// "eu-west-1_AbCdEfGhI"
bool looksLikePoolId(const std::string &text)
{
    const std::size_t underscore = text.find('_');
    return underscore != std::string::npos && text.substr(0, underscore).find('-') != std::string::npos &&
           underscore + 1 < text.size() && text.find_first_of(" /.:@") == std::string::npos;
}

bool looksLikePoolArn(const std::string &text)
{
    return text.starts_with("arn:") && text.find(":userpool/") != std::string::npos;
}

bool isRequestMember(const std::string &name) { return catalogue::find(Operation::CreateUserPool, name) != nullptr; }

template <typename Predicate>
bool anyMember(const Json &object, Predicate predicate)
{
    const auto members = object.items();
    return std::any_of(members.begin(), members.end(), [&](const auto &member) { return predicate(member.key()); });
}

bool isDescription(const Json &object)
{
    if (object.contains("PoolName") || object.contains("Schema"))
        return false;
    if (object.contains("SchemaAttributes") || looksLikePoolArn(textOf(object, "Arn")))
        return true;
    return object.contains("Name") && (looksLikePoolId(textOf(object, "Id")) || anyMember(object, isRequestMember));
}

// Columns that only a row of this table has: those of the catalogue whose names are two words at least.
bool isTellingColumn(const std::string &name)
{
    const auto names = [&](const FieldSpec *spec) { return spec->catalogue == name; };
    return name.find('_') != std::string::npos &&
           (std::ranges::any_of(catalogue::topLevel(Operation::CreateUserPool), names) ||
            std::ranges::any_of(catalogue::topLevel(Operation::DescribeUserPool), names));
}

bool isCatalogueRow(const Json &object)
{
    return looksLikePoolId(textOf(object, "id")) || looksLikePoolArn(textOf(object, "arn")) ||
           anyMember(object, isTellingColumn);
}

bool isDesign(const Json &object) { return textOf(object, "format").starts_with("pool-designer/"); }

bool isStructured(const Json *value) { return value != nullptr && value->is_object(); }

// Forms that are recognised by the name of their one part, and by what stands in an object itself.
bool holdsPool(const Json &value)
{
    return value.is_object() && (isStructured(memberOf(value, "UserPool")) ||
                                 isStructured(memberOf(value, "CreateUserPool")) || bareForm(value));
}

class Detector
{
public:
    Detector(Json root, std::optional<Form> wanted) : m_found{.value = std::move(root)}, m_wanted(wanted) {}

    Outcome<DetectedPool> run()
    {
        for (int i = 0; i < kMaxWrappers; ++i) {
            if (settled())
                return std::move(m_found);
            if (std::string text = explainForeignJson(m_found.value); !text.empty() && !m_wanted)
                return ImportError{std::move(text)};
            if (!unwrapOnce())
                break;
        }
        if (m_wanted && m_found.value.is_object()) {
            m_found.form = *m_wanted;
            return std::move(m_found);
        }
        return ImportError{m_several ? severalError() : explainUnknownJson(m_found.value)};
    }

private:
    bool settled()
    {
        Json &value = m_found.value;
        if (!value.is_object())
            return false;
        if (isDesign(value))
            return settle(Form::Design);
        if (isStructured(memberOf(value, "UserPool"))) {
            stepInto("UserPool", siblingsOf("UserPool"), false);
            return settle(Form::Describe);
        }
        if (isStructured(memberOf(value, "CreateUserPool"))) {
            m_found.bare = false;
            return settle(Form::RequestJson);
        }
        const auto form = bareForm(value);
        return form && settle(*form);
    }

    bool settle(Form form)
    {
        m_found.form = m_wanted.value_or(form);
        return true;
    }

    // Lists of one entry, and objects in which one member only holds a pool.
    bool unwrapOnce()
    {
        Json &value = m_found.value;
        if (value.is_array())
            return unwrapList();
        if (!value.is_object())
            return false;
        std::vector<std::string> inside;
        for (const auto &[name, member] : value.items()) {
            const bool only = value.size() == 1 && member.is_structured();
            if (only || holdsPool(member) || holdsPoolList(member))
                inside.push_back(name);
        }
        m_several = inside.size() > 1;
        if (inside.size() != 1)
            return false;
        stepInto(inside.front(), siblingsOf(inside.front()), true);
        return true;
    }

    static bool holdsPoolList(const Json &value)
    {
        return value.is_array() && !value.empty() && holdsPool(value.front());
    }

    bool unwrapList()
    {
        Json &value = m_found.value;
        m_several = value.size() > 1 && holdsPool(value.front());
        if (value.size() != 1)
            return false;
        Json only = std::move(value.front());
        value = std::move(only);
        m_found.bare = false;
        m_found.notes.push_back(
            {NoteKind::Dropped, "[0]",
             translated("Import", QT_TRANSLATE_NOOP("Import", "The pool was taken out of a list of one."))});
        return true;
    }

    std::vector<std::string> siblingsOf(const std::string &name) const
    {
        std::vector<std::string> others;
        for (const auto &[other, value] : m_found.value.items()) {
            if (other != name)
                others.push_back(other);
        }
        return others;
    }

    void stepInto(const std::string &name, const std::vector<std::string> &others, bool unusual)
    {
        Json inner = std::move(m_found.value[name]);
        m_found.value = std::move(inner);
        m_found.bare = false;
        if (!others.empty()) {
            m_found.notes.push_back(
                {NoteKind::Dropped, quotedForPeople(name),
                 translated("Import",
                            QT_TRANSLATE_NOOP("Import", "The pool was taken out of %1. What stood beside it is "
                                                        "left out: %2."),
                            {quotedForPeople(name), listed(others)})});
        } else if (unusual) {
            m_found.notes.push_back({NoteKind::Dropped, quotedForPeople(name),
                                     translated("Import", QT_TRANSLATE_NOOP("Import", "The pool was taken out of %1."),
                                                {quotedForPeople(name)})});
        }
    }

    std::string severalError() const
    {
        return translated("Import",
                          QT_TRANSLATE_NOOP("Import",
                                            "The file holds several pools (%1). Keep one of them in a file of its "
                                            "own and open that."),
                          {std::to_string(m_found.value.size())});
    }

    DetectedPool m_found;
    std::optional<Form> m_wanted;
    bool m_several = false;
};

} // namespace

std::optional<Form> bareForm(const Json &value)
{
    if (!value.is_object())
        return std::nullopt;
    if (isDesign(value))
        return Form::Design;
    if (value.empty())
        return Form::RequestJson;
    if (isDescription(value))
        return Form::Describe;
    if (anyMember(value, isRequestMember))
        return Form::RequestJson;
    if (isCatalogueRow(value))
        return Form::Catalogue;
    return std::nullopt;
}

Outcome<DetectedPool> detectPool(Json root, std::optional<Form> wanted)
{
    return Detector(std::move(root), wanted).run();
}

} // namespace pooldesigner
