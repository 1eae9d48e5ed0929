// SPDX-License-Identifier: MIT
#include "catalogue/standardattributes.h"
#include "review/story/chapters.h"

namespace pooldesigner::story {

namespace {

constexpr std::size_t kLongestList = 12;

std::string shortList(std::vector<std::string> names)
{
    const std::size_t more = names.size() > kLongestList ? names.size() - kLongestList : 0;
    names.resize(names.size() - more);
    if (more > 0)
        names.push_back(words(QT_TRANSLATE_NOOP("Story", "%1 more"), {std::to_string(more)}));
    return together(names);
}

// Names of attributes with the given trait, and where they stand.
template <typename Predicate>
std::pair<std::vector<std::string>, std::vector<Path>> attributesThat(const PoolView &pool, Predicate predicate)
{
    std::pair<std::vector<std::string>, std::vector<Path>> result;
    for (const SchemaEntry &entry : pool.schema()) {
        if (!entry.name || *entry.name == "sub" || !predicate(entry))
            continue;
        result.first.push_back(attributeWords(*entry.name));
        result.second.push_back(entry.path);
    }
    return result;
}

bool isCustom(const SchemaEntry &entry) { return findStandardAttribute(*entry.name) == nullptr; }

void addAttributes(const PoolView &pool, Chapter &chapter)
{
    auto [required, requiredAt] = attributesThat(pool, [](const SchemaEntry &entry) { return entry.required == true; });
    if (!required.empty())
        chapter.plain(words(QT_TRANSLATE_NOOP("Story", "What everybody has to give: %1."), {shortList(required)}),
                      std::move(requiredAt));
    auto [custom, customAt] = attributesThat(pool, isCustom);
    if (!custom.empty())
        chapter.plain(words(QT_TRANSLATE_NOOP("Story", "Attributes of your own, with their kinds and limits: %1."),
                            {shortList(custom)}),
                      std::move(customAt));
    auto [frozen, frozenAt] = attributesThat(pool, [](const SchemaEntry &entry) { return entry.isMutable == false; });
    if (!frozen.empty())
        chapter.weak(
            words(QT_TRANSLATE_NOOP("Story", "What nobody can correct once it is given: %1."), {shortList(frozen)}),
            std::move(frozenAt));
}

} // namespace

StoryChapter fixed(const PoolView &pool)
{
    Chapter chapter(StoryTopic::Fixed, QT_TRANSLATE_NOOP("Story", "What cannot change any more"));
    chapter.plain(
        words(QT_TRANSLATE_NOOP("Story", "How people name themselves when they sign in, and whether capitals "
                                         "count.")),
        {f::UsernameAttributes.path(), f::AliasAttributes.path(), f::UsernameConfiguration_CaseSensitive.path()});
    addAttributes(pool, chapter);
    return std::move(chapter).done();
}

} // namespace pooldesigner::story
