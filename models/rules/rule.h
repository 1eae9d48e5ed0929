// SPDX-License-Identifier: MIT
#pragma once

#include "config/poolview.h"
#include "config/text.h"
#include "rules/diagnostic.h"

#include <set>
#include <span>

namespace pooldesigner {

struct Rule;
struct RunSettings;

// A number that a rule compares with. A profile may set another one within the bounds.
struct Threshold {
    std::string_view name; // "users", unique within its rule
    std::int64_t standard = 0;
    std::int64_t least = 0;
    std::int64_t most = 0;
    const char *meaning = ""; // "days without a change"; translated in context "Rules"
};

// Where a running rule puts what it finds. add() gives the finding back so that related places and fixes can be added
// to it.
class Report {
public:
    Report(std::vector<Diagnostic> &sink, const RunSettings &settings) : m_sink(&sink), m_settings(&settings) {}

    class Entry {
    public:
        explicit Entry(Diagnostic &diagnostic) : m_diagnostic(&diagnostic) {}
        Entry &related(Path path);
        Entry &fix(std::string title, std::vector<Edit> edits);    // safe: applying it cannot lose anything
        Entry &choice(std::string title, std::vector<Edit> edits); // for the user to choose
        Entry &severity(Severity severity);                        // where one rule knows two degrees

    private:
        Diagnostic *m_diagnostic; // good until the next add()
    };

    // A second finding of the same rule at the same path is dropped (it would have the same identity).
    Entry add(Path path, std::string message);

    // The rule that is running: checks that several rules share ask it what to look at.
    const Rule &rule() const { return *m_rule; }

    // What the run was told besides the design, and one of the running rule's thresholds under it.
    const RunSettings &settings() const { return *m_settings; }
    std::int64_t threshold(const Threshold &threshold) const;

private:
    friend class Validator;
    void begin(const Rule &rule);

    std::vector<Diagnostic> *m_sink;
    const RunSettings *m_settings;
    const Rule *m_rule = nullptr;
    std::set<Path> m_paths; // where the running rule has found something
    Diagnostic m_dropped;   // what a dropped add() hands back
};

// A rule is one small named thing: what it checks is a pure function of the design. Ids are those of the rule
// collection and never change meaning. Texts are translated in context "Rules".
struct Rule {
    std::string_view id;
    Severity severity = Severity::Error;
    Confidence confidence = Confidence::High;
    const char *title = ""; // a sentence: what is wrong
    const char *help = "";  // why it matters, what the service answers, what to do
    std::string_view source;
    std::span<const std::string_view> members; // catalogue paths it speaks of; empty: any member
    std::span<const Threshold> thresholds;
    bool fixable = false;     // offers at least one safe fix
    bool asksAccount = false; // only a live account can decide: it says whenever its subject is used what to ask
    void (*check)(const PoolView &pool, Report &report) = nullptr;
};

// Marks and translates a rule's message: message(QT_TRANSLATE_NOOP("Rules", "… %1 …"), {value}).
inline std::string message(const char *source, std::initializer_list<std::string_view> arguments = {})
{
    return translated("Rules", source, arguments);
}

} // namespace pooldesigner
