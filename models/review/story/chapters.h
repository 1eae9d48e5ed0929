// SPDX-License-Identifier: MIT
#pragma once

#include "config/poolview.h"
#include "config/text.h"
#include "review/poolstory.h"

#include <initializer_list>

// What tellPool() is made of: a function per chapter, each in a file of its own, and what they share.
namespace pooldesigner::story {

StoryChapter signIn(const PoolView &pool);
StoryChapter protection(const PoolView &pool);
StoryChapter reach(const PoolView &pool);
StoryChapter code(const PoolView &pool);
StoryChapter clients(const PoolView &pool); // without lines where no client was opened
StoryChapter fixed(const PoolView &pool);

// Marks and translates: words(QT_TRANSLATE_NOOP("Story", "… %1 …"), {value}).
inline std::string words(const char *source, std::initializer_list<std::string_view> arguments = {})
{
    return translated("Story", source, arguments);
}

// "a", "a and b", "a, b and c".
std::string together(const std::vector<std::string> &names);
// "a", "a or b", "a, b or c".
std::string either(const std::vector<std::string> &names);

// An attribute as people call it: "e-mail address"; others by their name, safe to show.
std::string attributeWords(std::string_view name);

// A first factor as people call it: "a password".
std::string factorWords(std::string_view factor);

// Where a trigger keeps the ARN of its function: newer ones are structures that say more than that.
Path functionPlace(std::string_view trigger);

// The function whose ARN stands at a place, by its name; what stands there, safe to show, where that is no such ARN.
std::string functionAt(const PoolView &pool, const Path &place);

// Collects the lines of a chapter.
class Chapter {
public:
    Chapter(StoryTopic topic, const char *title) : m_chapter{.topic = topic, .title = words(title), .lines = {}} {}

    void say(StoryTone tone, std::string text, std::vector<Path> places)
    {
        m_chapter.lines.push_back({.text = std::move(text), .tone = tone, .places = std::move(places)});
    }
    void plain(std::string text, std::vector<Path> places)
    {
        say(StoryTone::Plain, std::move(text), std::move(places));
    }
    void strong(std::string text, std::vector<Path> places)
    {
        say(StoryTone::Strong, std::move(text), std::move(places));
    }
    void weak(std::string text, std::vector<Path> places) { say(StoryTone::Weak, std::move(text), std::move(places)); }
    void unknown(std::string text, std::vector<Path> places)
    {
        say(StoryTone::Unknown, std::move(text), std::move(places));
    }
    StoryChapter done() && { return std::move(m_chapter); }

private:
    StoryChapter m_chapter;
};

} // namespace pooldesigner::story
