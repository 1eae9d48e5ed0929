// SPDX-License-Identifier: MIT
#include "formats/formdetector.h"

#include "catalogue/catalogue.h"
#include "config/text.h"
#include "formats/foreignjson.h"
#include "formats/originparts.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace pooldesigner {

namespace {

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

// The form of an object without label, by its members; nothing where it is not recognised.
std::optional<Form> bareForm(const Json &value)
{
    if (value.empty())
        return Form::RequestJson; // a request that sets nothing yet
    if (isDescription(value))
        return Form::Describe;
    if (anyMember(value, isRequestMember))
        return Form::RequestJson;
    if (isCatalogueRow(value))
        return Form::Catalogue;
    return std::nullopt;
}

bool isObject(const Json *value) { return value != nullptr && value->is_object(); }

// Where a pool stands, and whether its form is certain because a label says so.
struct Located {
    std::vector<Path::Segment> steps;
    Form form = Form::Design;
    bool labelled = false;
};

class Locator {
public:
    explicit Locator(std::optional<Form> wanted) : m_wanted(wanted) {}

    std::optional<Located> locate(const Json &value, int wrappers)
    {
        if (value.is_object()) {
            if (auto found = labelled(value))
                return found;
            if (isForeign(value))
                return std::nullopt;
            const bool wrapped = wrappers < kMaxWrappers;
            if (const auto form = bareForm(value); form && !(value.empty() && wrapped))
                return Located{.form = *form};
        }
        if (wrappers == 0)
            return std::nullopt;
        return value.is_array() ? inList(value, wrappers) : inObject(value, wrappers);
    }

    std::size_t several() const { return m_several; }
    std::string &foreign() { return m_foreign; }

private:
    // The first explanation is kept for the case that nothing else is found.
    bool isForeign(const Json &object)
    {
        if (m_wanted || object.contains("PoolName"))
            return false;
        std::string text = explainForeignJson(object);
        const bool foreign = !text.empty();
        if (m_foreign.empty())
            m_foreign = std::move(text);
        return foreign;
    }

    static std::optional<Located> labelled(const Json &object)
    {
        if (isDesign(object))
            return Located{{}, Form::Design, true};
        if (isObject(memberOf(object, "UserPool")))
            return Located{{"UserPool"}, Form::Describe, true};
        if (isObject(memberOf(object, "CreateUserPool")))
            return Located{{}, Form::RequestJson, true};
        return std::nullopt;
    }

    std::optional<Located> inList(const Json &list, int wrappers)
    {
        auto found = list.empty() ? std::nullopt : locate(list.front(), wrappers - 1);
        if (found && list.size() > 1) {
            m_several = list.size();
            return std::nullopt;
        }
        return prefixed(std::move(found), std::size_t{0});
    }

    std::optional<Located> inObject(const Json &object, int wrappers)
    {
        std::optional<Located> result;
        std::size_t pools = 0;
        for (const auto &[name, member] : object.items()) {
            auto found = member.is_structured() ? locate(member, wrappers - 1) : std::nullopt;
            if (!found)
                continue;
            ++pools;
            result = prefixed(std::move(found), name);
        }
        if (pools > 1) {
            m_several = pools;
            return std::nullopt;
        }
        return result;
    }

    static std::optional<Located> prefixed(std::optional<Located> found, Path::Segment step)
    {
        if (found) {
            std::vector<Path::Segment> steps;
            steps.push_back(std::move(step));
            std::ranges::move(found->steps, std::back_inserter(steps));
            found->steps = std::move(steps);
        }
        return found;
    }

    std::optional<Form> m_wanted;
    std::size_t m_several = 0;
    std::string m_foreign;
};

std::vector<std::string> namesBeside(const Json &object, const std::string &name)
{
    std::vector<std::string> others;
    for (const auto &[other, value] : object.items()) {
        if (other != name)
            others.push_back(other);
    }
    return others;
}

void unwrap(DetectedPool &pool, const Path::Segment &step)
{
    const auto *name = std::get_if<std::string>(&step);
    const std::vector<std::string> others =
        name != nullptr ? namesBeside(pool.value, *name) : std::vector<std::string>{};
    const bool usual = name != nullptr && *name == "UserPool";
    const std::string place = name != nullptr ? quotedForPeople(*name) : "[0]";
    Json inner = std::move(name != nullptr ? pool.value[*name] : pool.value.front());
    pool.value = std::move(inner);
    pool.bare = false;
    if (!others.empty()) {
        pool.notes.push_back(
            {NoteKind::Dropped, place,
             translated("Import",
                        QT_TRANSLATE_NOOP("Import", "The pool was taken out of %1. What stood beside it is left "
                                                    "out: %2."),
                        {place, listed(others)})});
    } else if (!usual) {
        pool.notes.push_back(
            {NoteKind::Dropped, place,
             translated("Import", QT_TRANSLATE_NOOP("Import", "The pool was taken out of its wrapping, %1."),
                        {place})});
    }
}

ImportError notFoundError(Locator &locator, const Json &root)
{
    if (!locator.foreign().empty())
        return {std::move(locator.foreign())};
    if (locator.several() == 0)
        return {explainUnknownJson(root)};
    return {translated(
        "Import",
        QT_TRANSLATE_NOOP("Import", "The file holds several pools (%1). Put one of them in a file of its own and open "
                                    "that."),
        {std::to_string(locator.several())})};
}

} // namespace

Outcome<DetectedPool> detectPool(Json root, std::optional<Form> wanted)
{
    Locator locator(wanted);
    std::optional<Located> located = locator.locate(root, kMaxWrappers);
    if (!located && wanted && root.is_object())
        located = Located{.form = *wanted};
    if (!located)
        return notFoundError(locator, root);
    if (located->labelled && wanted && *wanted != located->form) {
        return ImportError{translated(
            "Import",
            QT_TRANSLATE_NOOP("Import", "The file says that it is another form than the one asked for. It is: "
                                        "%1. Asked for was: %2."),
            {formTitle(located->form), formTitle(*wanted)})};
    }
    DetectedPool pool{.form = wanted.value_or(located->form), .value = std::move(root), .bare = !located->labelled};
    for (const Path::Segment &step : located->steps)
        unwrap(pool, step);
    return pool;
}

} // namespace pooldesigner
