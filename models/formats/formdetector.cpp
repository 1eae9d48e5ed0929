// SPDX-License-Identifier: MIT
#include "formats/formdetector.h"

#include "catalogue/catalogue.h"
#include "config/text.h"
#include "formats/foreignjson.h"
#include "formats/originparts.h"

#include <algorithm>
#include <utility>
#include <variant>

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

class Locator {
public:
    explicit Locator(std::optional<Form> wanted) : m_wanted(wanted) {}

    std::vector<LocatedPool> found;

    void locate(const Json &value, int wrappers)
    {
        if (value.is_object()) {
            if (auto pool = labelled(value))
                return add(std::move(*pool));
            if (isForeign(value))
                return;
            const bool wrapped = wrappers < kMaxWrappers;
            if (const auto form = bareForm(value); form && !(value.empty() && wrapped))
                return add({.form = *form});
        }
        if (wrappers == 0)
            return;
        if (value.is_array()) {
            for (std::size_t i = 0; i < value.size(); ++i)
                locateBelow(value[i], i, wrappers);
        } else if (value.is_object()) {
            for (const auto &[name, member] : value.items())
                locateBelow(member, name, wrappers);
        }
    }

    std::string &foreign() { return m_foreign; }

private:
    void locateBelow(const Json &value, Path::Segment step, int wrappers)
    {
        if (!value.is_structured())
            return;
        m_steps.push_back(std::move(step));
        locate(value, wrappers - 1);
        m_steps.pop_back();
    }

    void add(LocatedPool pool)
    {
        pool.steps.insert(pool.steps.begin(), m_steps.begin(), m_steps.end());
        found.push_back(std::move(pool));
    }

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

    static std::optional<LocatedPool> labelled(const Json &object)
    {
        if (isDesign(object))
            return LocatedPool{{}, Form::Design, true};
        if (isObject(memberOf(object, "UserPool")))
            return LocatedPool{{"UserPool"}, Form::Describe, true};
        if (isObject(memberOf(object, "CreateUserPool")))
            return LocatedPool{{}, Form::RequestJson, true};
        return std::nullopt;
    }

    std::optional<Form> m_wanted;
    std::vector<Path::Segment> m_steps; // to where the search is
    std::string m_foreign;
};

// What else stands where the step leads; of lists a few are enough.
std::vector<std::string> namesBeside(const Json &outer, const Path::Segment &step)
{
    constexpr std::size_t kMaxItems = 20;
    std::vector<std::string> others;
    if (const auto *name = std::get_if<std::string>(&step)) {
        for (const auto &[other, value] : outer.items()) {
            if (other != *name)
                others.push_back(other);
        }
        return others;
    }
    const std::size_t index = std::get<std::size_t>(step);
    for (std::size_t i = 0; i < outer.size() && others.size() < kMaxItems; ++i) {
        if (i != index)
            others.push_back('[' + std::to_string(i) + ']');
    }
    return others;
}

// The member or item; const or not as the value is.
template <typename Value>
Value &below(Value &value, const Path::Segment &step)
{
    const auto *name = std::get_if<std::string>(&step);
    return name != nullptr ? *value.find(*name) : value[std::get<std::size_t>(step)];
}

// Of several pools, what stands beside one are the others, whom another note names.
void noteUnwrapping(const Json &outer, const Path::Segment &step, bool several, std::vector<ImportNote> &notes)
{
    const auto *name = std::get_if<std::string>(&step);
    const bool usual = name != nullptr && *name == "UserPool";
    if (several && !usual)
        return;
    const std::vector<std::string> others = namesBeside(outer, step);
    const std::string place =
        name != nullptr ? quotedForPeople(*name) : '[' + std::to_string(std::get<std::size_t>(step)) + ']';
    if (!others.empty()) {
        notes.push_back({NoteKind::Dropped, place,
                         translated("Import",
                                    QT_TRANSLATE_NOOP("Import", "The pool was taken out of %1. What stood beside it is "
                                                                "left out: %2."),
                                    {place, listed(others)})});
    } else if (!usual) {
        notes.push_back(
            {NoteKind::Dropped, place,
             translated("Import", QT_TRANSLATE_NOOP("Import", "The pool was taken out of its wrapping, %1."),
                        {place})});
    }
}

// Pools that only their members tell are taken for several of a kind where they stand in lists. Beside each other under
// names of their own they may be anything, such as what was wanted and what there is.
bool areOfAKind(const std::vector<LocatedPool> &pools)
{
    const auto shape = [](const LocatedPool &pool) {
        std::vector<std::string> names;
        for (const Path::Segment &step : pool.steps)
            names.push_back(std::holds_alternative<std::string>(step) ? std::get<std::string>(step) : std::string());
        return names;
    };
    const auto unlabelled = std::ranges::find(pools, false, &LocatedPool::labelled);
    if (unlabelled == pools.end())
        return true;
    const auto wanted = shape(*unlabelled);
    return std::ranges::all_of(pools, [&](const LocatedPool &pool) { return pool.labelled || shape(pool) == wanted; });
}

} // namespace

const Json &DetectedPools::valueOf(const LocatedPool &pool) const
{
    const Json *value = &root;
    for (const Path::Segment &step : pool.steps)
        value = &below(*value, step);
    return *value;
}

DetectedPool DetectedPools::take(std::size_t index)
{
    const LocatedPool &located = pools[index];
    DetectedPool pool{.form = located.form, .bare = !located.labelled && located.steps.empty()};
    Json *value = &root;
    for (const Path::Segment &step : located.steps) {
        noteUnwrapping(*value, step, pools.size() > 1, pool.notes);
        value = &below(*value, step);
    }
    // Moved out of its place: pools do not stand within each other.
    pool.value = std::exchange(*value, Json());
    return pool;
}

Outcome<DetectedPools> detectPools(Json root, std::optional<Form> wanted)
{
    Locator locator(wanted);
    locator.locate(root, kMaxWrappers);
    if (locator.found.empty() && wanted && root.is_object())
        locator.found.push_back({.form = *wanted});
    if (locator.found.empty())
        return ImportError{locator.foreign().empty() ? explainUnknownJson(root) : std::move(locator.foreign())};
    if (!areOfAKind(locator.found))
        return ImportError{
            translated("Import",
                       QT_TRANSLATE_NOOP("Import", "The file holds several pools (%1). Put one of them in a file of "
                                                   "its own and open that."),
                       {std::to_string(locator.found.size())})};
    for (LocatedPool &pool : locator.found) {
        if (wanted && pool.labelled && *wanted != pool.form)
            return ImportError{translated(
                "Import",
                QT_TRANSLATE_NOOP("Import", "The file says that it is another form than the one asked for. It is: "
                                            "%1. Asked for was: %2."),
                {formTitle(pool.form), formTitle(*wanted)})};
        pool.form = wanted.value_or(pool.form);
    }
    return DetectedPools{.root = std::move(root), .pools = std::move(locator.found)};
}

bool isDetectedAsRequest(const Json &value)
{
    Locator locator(std::nullopt);
    locator.locate(value, kMaxWrappers);
    return locator.found.size() == 1 && locator.found.front().form == Form::RequestJson &&
           !locator.found.front().labelled && locator.found.front().steps.empty();
}

} // namespace pooldesigner
