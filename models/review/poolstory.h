// SPDX-License-Identifier: MIT
#pragma once

#include "config/answers.h"
#include "config/poolconfig.h"

#include <optional>
#include <string>
#include <vector>

namespace pooldesigner {

// What the person who reads a line should make of it.
enum class StoryTone : std::uint8_t {
    Plain,   // a fact
    Strong,  // protects people or the pool
    Weak,    // somebody should look at it
    Unknown, // what was opened does not tell
};
std::string_view toneName(StoryTone tone); // "plain", "strong", "weak", "unknown": for programs and style sheets
std::string toneWord(StoryTone tone);      // for people, translated; empty for Plain

// One sentence about the pool, and the members it rests on (present or absent), the first one to go to.
struct StoryLine {
    std::string text;
    StoryTone tone = StoryTone::Plain;
    std::vector<Path> places;
    bool operator==(const StoryLine &) const = default;
};

enum class StoryTopic : std::uint8_t { SignIn, Protection, Reach, Code, Clients, Fixed };
std::string_view topicName(StoryTopic topic); // "sign-in", "protection", "messages", "code", "clients", "fixed"

struct StoryChapter {
    StoryTopic topic = StoryTopic::SignIn;
    std::string title; // "How people sign in"
    std::vector<StoryLine> lines;
    bool operator==(const StoryChapter &) const = default;
};

// Something that describe-user-pool does not say, and the call that does.
struct OpenQuestion {
    AnsweredCall call = AnsweredCall::GetUserPoolMfaConfig;
    std::string text;      // what the call would tell, a sentence
    std::string command;   // in bash, with the pool's id, ARN and region filled in where the design tells them
    bool answered = false; // its output is among the design's answers
    bool operator==(const OpenQuestion &) const = default;
};

// A pool in words that need no knowledge of the API: what a manager reads on the review page, in reports and in print.
struct PoolStory {
    std::string name;                    // of the pool, safe to show; words where it has none
    std::string headline;                // one sentence: how many people, which plan, where it stands
    std::vector<StoryChapter> chapters;  // each with at least one line; Clients only where some were opened
    std::vector<OpenQuestion> questions; // empty for a design that no pool was made of yet
    bool operator==(const PoolStory &) const = default;
};

// A pure function of the design. Texts are translated in context "Story" and hold values of the design only as
// quotedForPeople() shows them; they are plain text, to be escaped for HTML or Markdown. Values of a wrong kind read as
// absent, as they do for rules: the findings speak of them.
PoolStory tellPool(const PoolConfig &design);

} // namespace pooldesigner
