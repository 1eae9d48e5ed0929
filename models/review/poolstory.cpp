// SPDX-License-Identifier: MIT
#include "review/poolstory.h"

#include "review/openquestions.h"
#include "review/story/chapters.h"
#include "rules/readings.h"

namespace pooldesigner {

namespace story {

namespace {

std::string joined(const std::vector<std::string> &names, const char *last)
{
    if (names.empty())
        return {};
    std::string result = names.front();
    for (std::size_t i = 1; i + 1 < names.size(); ++i)
        result += ", " + names[i];
    return names.size() < 2 ? result : words(last, {result, names.back()});
}

} // namespace

std::string together(const std::vector<std::string> &names)
{
    return joined(names, QT_TRANSLATE_NOOP("Story", "%1 and %2"));
}

std::string either(const std::vector<std::string> &names)
{
    return joined(names, QT_TRANSLATE_NOOP("Story", "%1 or %2"));
}

std::string attributeWords(std::string_view name)
{
    if (name == "email")
        return words(QT_TRANSLATE_NOOP("Story", "e-mail address"));
    if (name == "phone_number")
        return words(QT_TRANSLATE_NOOP("Story", "phone number"));
    if (name == "preferred_username")
        return words(QT_TRANSLATE_NOOP("Story", "preferred user name"));
    return quotedForPeople(name);
}

} // namespace story

namespace {

using story::words;

std::string nameOf(const PoolView &pool)
{
    const auto name = pool.get(f::PoolName);
    return name && !name->empty() ? quotedForPeople(*name, 128)
                                  : words(QT_TRANSLATE_NOOP("Story", "A pool without a name"));
}

// "about 12,500": digits in groups, the same in every locale.
std::string grouped(std::int64_t number)
{
    std::string digits = std::to_string(number);
    for (std::size_t at = digits.size(); at > 3 + (number < 0 ? 1U : 0U); at -= 3)
        digits.insert(at - 3, ",");
    return digits;
}

std::string headlineOf(const PoolView &pool)
{
    const Path origin = Path().child("origin");
    const auto users = pool.integer(origin.child("EstimatedNumberOfUsers"));
    const std::string plan = quotedForPeople(featurePlan(pool));
    const std::string region = quotedForPeople(pool.targetRegion());
    std::string people;
    if (!pool.hasContent(origin))
        people = words(QT_TRANSLATE_NOOP("Story", "A design: no pool was made of it yet."));
    else if (!users)
        people = words(QT_TRANSLATE_NOOP("Story", "A pool that exists; how many people it holds was not told."));
    else if (*users == 1)
        people = words(QT_TRANSLATE_NOOP("Story", "A pool that holds about one person."));
    else
        people = words(QT_TRANSLATE_NOOP("Story", "A pool that holds about %1 people."), {grouped(*users)});
    if (!plan.empty())
        people += ' ' + words(QT_TRANSLATE_NOOP("Story", "Feature plan %1."), {plan});
    if (!region.empty())
        people += ' ' + words(QT_TRANSLATE_NOOP("Story", "Region %1."), {region});
    if (!pool.targetAccount().empty())
        people += ' ' + words(QT_TRANSLATE_NOOP("Story", "Account %1."), {quotedForPeople(pool.targetAccount())});
    return people;
}

} // namespace

std::string_view toneName(StoryTone tone)
{
    switch (tone) {
    case StoryTone::Plain: return "plain";
    case StoryTone::Strong: return "strong";
    case StoryTone::Weak: return "weak";
    case StoryTone::Unknown: break;
    }
    return "unknown";
}

std::string toneWord(StoryTone tone)
{
    switch (tone) {
    case StoryTone::Plain: return {};
    case StoryTone::Strong: return words(QT_TRANSLATE_NOOP("Story", "Protects"));
    case StoryTone::Weak: return words(QT_TRANSLATE_NOOP("Story", "Look at this"));
    case StoryTone::Unknown: break;
    }
    return words(QT_TRANSLATE_NOOP("Story", "Not told"));
}

std::string_view topicName(StoryTopic topic)
{
    switch (topic) {
    case StoryTopic::SignIn: return "sign-in";
    case StoryTopic::Protection: return "protection";
    case StoryTopic::Reach: return "messages";
    case StoryTopic::Code: return "code";
    case StoryTopic::Clients: return "clients";
    case StoryTopic::Fixed: break;
    }
    return "fixed";
}

PoolStory tellPool(const PoolConfig &design)
{
    const PoolView pool(design);
    PoolStory result{.name = nameOf(pool),
                     .headline = headlineOf(pool),
                     .chapters = {story::signIn(pool), story::protection(pool), story::reach(pool), story::code(pool),
                                  story::clients(pool), story::fixed(pool)},
                     .questions = openQuestions(design)};
    std::erase_if(result.chapters, [](const StoryChapter &chapter) { return chapter.lines.empty(); });
    return result;
}

} // namespace pooldesigner
