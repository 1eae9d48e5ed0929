// SPDX-License-Identifier: MIT
#include "formats/commands/optionreader.h"

#include "catalogue/catalogue.h"
#include "config/text.h"
#include "formats/commands/optionmeaning.h"
#include "formats/commands/optionvalue.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <ranges>
#include <span>
#include <utility>

namespace pooldesigner {

namespace {

using Reading = OptionValue::Reading;

constexpr std::size_t kMaxListed = 100;         // in one note
constexpr std::string_view kCommentMark = "//"; // before each line of a command that was commented out

class CallReader {
public:
    CallReader(Operation operation, const CallReading &reading, PoolDraft &draft)
        : m_operation(operation), m_reading(&reading), m_draft(&draft)
    {
    }

    Json read(const ScriptCommand &command, std::size_t name)
    {
        std::vector<ScriptWord> unescaped = command.words;
        const bool always =
            m_reading->shell ? m_reading->shell == Shell::PowerShell : m_reading->dialect == ScriptDialect::PowerShell;
        if ((always || !m_reading->shell) && unescapeWords(unescaped, always) && !m_reading->shell)
            m_draft->note(NoteKind::Assumed, {},
                          QT_TRANSLATE_NOOP("Import", "Double quotes with a backslash were read as Windows PowerShell "
                                                      "5.1 hands them on: without it."));
        const std::span<const ScriptWord> words(unescaped);
        readWords(words.first(name), true);
        readWords(words.subspan(name + 1), false);
        if (m_inputGiven)
            readInput(command);
        m_input.update(m_options); // whole members, as the CLI does it
        reportDropped();
        return std::move(m_input);
    }

private:
    void readWords(std::span<const ScriptWord> words, bool beforeName)
    {
        for (std::size_t at = 0; at < words.size();) {
            if (words[at].text.starts_with("--") && words[at].text.size() > 2)
                at = readOption(words, at);
            else if (beforeName || words[at].text == "--")
                ++at;
            else
                list(m_strays, words[at++].text);
        }
    }

    // "--name value ..." or "--name=value"; answers the place behind.
    std::size_t readOption(std::span<const ScriptWord> words, std::size_t at)
    {
        const std::size_t equals = words[at].text.find('=');
        const std::string name = words[at].text.substr(0, equals);
        const OptionMeaning meaning = meaningOf(name, m_operation);
        std::vector<ScriptWord> values;
        if (equals != std::string::npos)
            values.push_back({words[at].text.substr(equals + 1), words[at].variables});
        const bool several = meaning.spec != nullptr ? !meaning.spec->isScalar() : meaning.global == nullptr;
        const std::size_t wanted = meaning.global != nullptr && !meaning.global->hasValue ? 0
                                   : several && equals == std::string::npos               ? words.size()
                                                                                          : 1;
        for (++at; at < words.size() && values.size() < wanted && !words[at].text.starts_with("--"); ++at) {
            if (words[at].text == kCommentMark)
                list(m_strays, words[at].text);
            else
                values.push_back(words[at]);
        }
        take(name, meaning, values);
        return at;
    }

    void take(const std::string &name, const OptionMeaning &meaning, const std::vector<ScriptWord> &values)
    {
        keepSource(name, textsOf(values));
        if (meaning.global != nullptr)
            takeGlobal(name, *meaning.global, values);
        else if (meaning.spec == nullptr) {
            m_draft->note(NoteKind::Dropped, {},
                          QT_TRANSLATE_NOOP("Import", "The aws CLI knows no option %1; it was left out, with what "
                                                      "stood behind it: %2."),
                          {quotedForPeople(name), shown(values)});
            m_draft->notes.back().members = {name};
        } else {
            takeMember(name, meaning, values);
        }
    }

    // What an option was read as stands in the place of its words once it is known.
    void keepSource(const std::string &name, Json value)
    {
        if (!m_draft->source.empty())
            m_draft->source.back().value[name] = std::move(value);
    }

    static Json textsOf(const std::vector<ScriptWord> &values)
    {
        if (values.size() == 1)
            return values.front().text;
        Json texts = Json::array();
        for (const ScriptWord &word : values)
            texts.push_back(word.text);
        return texts;
    }

    void takeGlobal(const std::string &name, const GlobalOption &option, const std::vector<ScriptWord> &values)
    {
        const std::string value = values.empty() ? std::string() : values.front().text;
        if (option.name == "--cli-input-json" || option.name == "--cli-input-yaml") {
            m_inputGiven = values.empty() ? ScriptWord{} : values.front();
            m_inputIsYaml = option.name == "--cli-input-yaml";
        } else if (option.name == "--region" && !values.empty() && values.front().variables.empty()) {
            m_draft->target["region"] = value;
        } else {
            list(m_dropped, std::string(option.name) + (value.empty() ? "" : ' ' + value));
            m_droppedNames.push_back(name);
        }
    }

    void takeMember(const std::string &name, const OptionMeaning &meaning, const std::vector<ScriptWord> &values)
    {
        const std::string path(meaning.misnomer.empty() ? meaning.spec->path : meaning.misnomer);
        std::vector<ScriptWord> words = values;
        if (words.size() == 1 && words.front().text.starts_with("file://") && !resolveFile(path, words.front()))
            return;
        leaveOpenWordsOut(path, *meaning.spec, words);
        OptionValue read = readOptionValue(*meaning.spec, words);
        if (read.reading == Reading::Failed) {
            m_draft->note(NoteKind::Dropped, path, QT_TRANSLATE_NOOP("Import", "Left out: %1 It was: %2"),
                          {read.trouble, shown(words)});
            m_draft->notes.back().members = {name};
            return;
        }
        noteReading(path, read.reading);
        for (const ScriptWord &word : words)
            keepVariables(word);
        if (!meaning.misnomer.empty())
            m_draft->note(NoteKind::Renamed, path,
                          QT_TRANSLATE_NOOP("Import", "The aws CLI knows no option %1; it was read as this member."),
                          {name});
        keepSource(name, read.value);
        place(path, std::move(read.value));
    }

    // Variables that are words of their own, beside words that can be read: they may hold more of the value, or other
    // options ("$@").
    void leaveOpenWordsOut(const std::string &path, const FieldSpec &spec, std::vector<ScriptWord> &words)
    {
        const auto isOpen = [](const ScriptWord &word) {
            return word.variables.size() == 1 && word.variables.front() == word.text;
        };
        const bool texts = spec.kind == Kind::List && catalogue::children(spec).front()->isScalar();
        if (spec.isScalar() || texts || std::ranges::all_of(words, isOpen))
            return;
        const std::vector<ScriptWord> all = std::exchange(words, {});
        std::ranges::copy_if(all, std::back_inserter(words), std::not_fn(isOpen));
        std::vector<std::string> open;
        for (const ScriptWord &word : all | std::views::filter(isOpen))
            list(open, word.text);
        if (!open.empty())
            m_draft->note(NoteKind::Dropped, path,
                          QT_TRANSLATE_NOOP("Import", "Only what is in the text was read. What these stand for is not, "
                                                      "and was left out: %1."),
                          {listed(open)});
    }

    void place(const std::string &path, Json value)
    {
        const std::size_t dot = path.find('.');
        if (dot == std::string::npos)
            m_options[path] = std::move(value);
        else
            m_options[path.substr(0, dot)][path.substr(dot + 1)] = std::move(value);
    }

    void noteReading(const std::string &path, Reading reading)
    {
        if (reading == Reading::Joined) {
            m_draft->note(
                NoteKind::Repaired, path,
                QT_TRANSLATE_NOOP("Import", "Several words were read as one; the aws CLI would refuse them."));
        }
    }

    // Puts the content of the file in the place of its address, where it may be read.
    bool resolveFile(const std::string &path, ScriptWord &word)
    {
        auto content = m_reading->file ? m_reading->file(word.text) : std::nullopt;
        if (!content) {
            m_draft->note(NoteKind::Dropped, path,
                          QT_TRANSLATE_NOOP("Import", "Left out: it names a file, which is not read from here: %1. Put "
                                                      "the text of the file in its place."),
                          {quotedForPeople(word.text)});
            m_draft->notes.back().members = {path};
            return false;
        }
        word = {std::move(*content), {}};
        return true;
    }

    void readInput(const ScriptCommand &command)
    {
        ScriptWord word = *m_inputGiven;
        const bool fromInput = word.text == "file:///dev/stdin" || word.text == "file://-";
        if (fromInput && command.hereDocument)
            word = {*command.hereDocument, {}};
        else if (word.text.starts_with("file://") && !resolveFile("--cli-input-json", word))
            return;
        OptionValue read = m_inputIsYaml ? readYamlValue(word.text) : readJsonValue(word.text);
        if (read.reading == Reading::Failed || !read.value.is_object()) {
            m_draft->note(NoteKind::Dropped, "--cli-input-json", QT_TRANSLATE_NOOP("Import", "Left out: %1 It was: %2"),
                          {read.trouble, quotedForPeople(word.text, 120)});
            return;
        }
        noteReading("--cli-input-json", read.reading);
        keepVariables(word);
        keepSource(m_inputIsYaml ? "--cli-input-yaml" : "--cli-input-json", read.value);
        m_input = std::move(read.value);
    }

    void keepVariables(const ScriptWord &word)
    {
        for (const std::string &variable : word.variables) {
            if (std::ranges::find(m_variables, variable) == m_variables.end())
                list(m_variables, variable);
        }
    }

    static void list(std::vector<std::string> &names, const std::string &name)
    {
        if (names.size() < kMaxListed)
            names.push_back(name);
    }

    void reportDropped()
    {
        if (!m_variables.empty())
            m_draft->note(NoteKind::Assumed, {},
                          QT_TRANSLATE_NOOP("Import", "What these stand for is not in the text, so they stay as they "
                                                      "are spelled: %1."),
                          {listed(m_variables)});
        if (!m_dropped.empty()) {
            m_draft->note(NoteKind::Dropped, {},
                          QT_TRANSLATE_NOOP("Import", "Options that are about the call and not the pool were left "
                                                      "out: %1."),
                          {listed(m_dropped)});
            m_draft->notes.back().members = std::move(m_droppedNames);
        }
        if (m_strays.empty())
            return;
        m_draft->note(NoteKind::Dropped, {},
                      QT_TRANSLATE_NOOP("Import", "Words that belong to no option were left out: %1."),
                      {listed(m_strays)});
        m_draft->notes.back().members = {"words"};
        keepSource("words", m_strays);
    }

    static std::string shown(const std::vector<ScriptWord> &words)
    {
        std::string text;
        for (const ScriptWord &word : words)
            text += (text.empty() ? "" : " ") + word.text.substr(0, 400);
        return quotedForPeople(text, 120);
    }

    Operation m_operation;
    const CallReading *m_reading;
    PoolDraft *m_draft;
    std::optional<ScriptWord> m_inputGiven;
    bool m_inputIsYaml = false;
    Json m_input = Json::object();
    Json m_options = Json::object();
    std::vector<std::string> m_variables;
    std::vector<std::string> m_dropped; // with their values
    std::vector<std::string> m_droppedNames;
    std::vector<std::string> m_strays;
};

} // namespace

Json readCall(const ScriptCommand &command, std::size_t name, Operation operation, const CallReading &reading,
              PoolDraft &draft)
{
    return CallReader(operation, reading, draft).read(command, name);
}

} // namespace pooldesigner
