// SPDX-License-Identifier: MIT
#include "formats/commands/commandimporter.h"

#include "config/text.h"
#include "formats/commands/optionreader.h"
#include "formats/commands/script.h"
#include "formats/filereader.h"
#include "formats/originparts.h"
#include "formats/poolimporters.h"
#include "formats/textdecoder.h"

#include <algorithm>
#include <map>

namespace pooldesigner {

namespace {

constexpr std::size_t kMaxPools = 1000;
constexpr std::ptrdiff_t kMaxOptions = 1000; // of one call; the CLI has a few dozen

struct CallName {
    std::string_view name;
    Operation operation;
};
constexpr CallName kCalls[] = {{"create-user-pool", Operation::CreateUserPool},
                               {"set-user-pool-mfa-config", Operation::SetUserPoolMfaConfig},
                               {"create-user-pool-domain", Operation::CreateUserPoolDomain}};

struct FoundCall {
    const ScriptCommand *command = nullptr;
    std::size_t name = 0; // the word that names the call
    Operation operation = Operation::CreateUserPool;
};

// The name stands behind the service, or alone where somebody copied only the end.
std::optional<FoundCall> callIn(const ScriptCommand &command)
{
    bool service = false;
    for (std::size_t i = 0; i < command.words.size(); ++i) {
        const auto known = std::ranges::find(kCalls, std::string_view(command.words[i].text), &CallName::name);
        if (known != std::end(kCalls) && (service || i == 0))
            return FoundCall{.command = &command, .name = i, .operation = known->operation};
        service = service || command.words[i].text == "cognito-idp";
    }
    return std::nullopt;
}

std::vector<FoundCall> callsIn(const Script &script)
{
    std::vector<FoundCall> calls;
    for (const ScriptCommand &command : script.commands) {
        if (const auto call = callIn(command))
            calls.push_back(*call);
    }
    return calls;
}

std::string poolNameOf(const FoundCall &call)
{
    const std::vector<ScriptWord> &words = call.command->words;
    const auto option = std::ranges::find(words, std::string("--pool-name"), &ScriptWord::text);
    return option == words.end() || option + 1 == words.end() ? std::string() : (option + 1)->text;
}

ScriptDialect dialectOf(Shell shell)
{
    switch (shell) {
    case Shell::Bash: return ScriptDialect::Bash;
    case Shell::PowerShell:
    case Shell::PowerShell7: return ScriptDialect::PowerShell;
    case Shell::Cmd: return ScriptDialect::Cmd;
    }
    return ScriptDialect::Bash;
}

class CommandSource final : public PoolSource {
public:
    CommandSource(std::string_view pasted, const ImportOptions &options)
    {
        m_reading.shell = options.shell;
        m_reading.dialect = options.shell ? dialectOf(*options.shell) : scriptDialect(pasted);
        const std::string text = withoutContinuationPrompts(pasted, m_reading.dialect);
        m_script = readScript(text, m_reading.dialect);
        m_calls = callsIn(m_script);
        if (!options.fileFolder.empty())
            m_reading.file = [folder = options.fileFolder](const std::string &address) {
                return readFileBelow(folder, std::string_view(address).substr(7));
            };
        for (std::size_t i = 0; i < m_calls.size() && m_creations.size() < kMaxPools; ++i) {
            if (m_calls[i].operation == Operation::CreateUserPool)
                m_creations.push_back(i);
        }
        addCandidates(text);
        noteScript(text);
    }

    // What makes the text no script of pools, however it is read.
    std::optional<ImportError> fault() const
    {
        if (m_script.isTooLarge)
            return ImportError{translated("Import", QT_TRANSLATE_NOOP("Import", "The text holds more words than any "
                                                                                "script of pools, or variables that "
                                                                                "grow without end."))};
        if (m_pools.empty())
            return ImportError{translated("Import", QT_TRANSLATE_NOOP("Import", "The text holds no aws cognito-idp "
                                                                                "create-user-pool command. Paste the "
                                                                                "whole command, its name first."))};
        const auto isEndless = [](const FoundCall &call) {
            const auto isOption = [](const ScriptWord &word) { return word.text.starts_with("--"); };
            return std::ranges::count_if(call.command->words, isOption) > kMaxOptions;
        };
        if (std::ranges::any_of(m_calls, isEndless))
            return ImportError{translated("Import",
                                          QT_TRANSLATE_NOOP("Import", "A command has more than %1 options: the aws CLI "
                                                                      "knows no such call."),
                                          {std::to_string(kMaxOptions)})};
        return std::nullopt;
    }

    Outcome<Imported> read(std::size_t pool) override
    {
        PoolDraft draft;
        readCalls(m_creations[pool], draft);
        return importedFrom(std::move(draft), Form::Command);
    }

private:
    void addCandidates(std::string_view text)
    {
        // Commands within a command come before it: lines are counted in the order of the text.
        std::map<std::size_t, int> lines;
        for (const std::size_t creation : m_creations)
            lines[m_calls[creation].command->offset] = 0;
        int line = 1;
        std::size_t counted = 0;
        for (auto &[offset, number] : lines) {
            line += positionAt(text.substr(counted), offset - counted).line - 1;
            counted = offset;
            number = line;
        }
        for (const std::size_t creation : m_creations) {
            const int number = lines[m_calls[creation].command->offset];
            m_pools.push_back(
                {.name = poolNameOf(m_calls[creation]),
                 .place = translated("Import", QT_TRANSLATE_NOOP("Import", "line %1"), {std::to_string(number)})});
        }
    }

    // The creation and the calls behind it, up to the next creation.
    void readCalls(std::size_t first, PoolDraft &draft)
    {
        draft.request = readRequest(m_calls[first], draft);
        for (std::size_t i = first + 1; i < m_calls.size(); ++i) {
            const FoundCall &call = m_calls[i];
            if (call.operation == Operation::CreateUserPool)
                break;
            Json &part = call.operation == Operation::SetUserPoolMfaConfig ? draft.mfa : draft.domain;
            Json request = readRequest(call, draft);
            request.erase("UserPoolId"); // of the pool that is being designed
            part.update(request);
        }
        if (!isPlainRequest(draft.request))
            moveOriginParts(draft);
    }

    Json readRequest(const FoundCall &call, PoolDraft &draft) const
    {
        if (keepsSource) {
            const bool isCreation = call.operation == Operation::CreateUserPool;
            draft.source.push_back({isCreation ? std::string() : std::string(call.command->words[call.name].text),
                                    call.operation, Json::object()});
        }
        return readCall(*call.command, call.name, call.operation, m_reading, draft);
    }

    void noteScript(std::string_view text)
    {
        if (!m_script.replaced.empty())
            notes.push_back({NoteKind::Assumed,
                             {},
                             translated("Import",
                                        QT_TRANSLATE_NOOP("Import", "These were replaced by the values that the text "
                                                                    "gives them: %1."),
                                        {listed(m_script.replaced)})});
        if (m_script.unclosed.empty())
            return;
        // Whatever follows the first one is a consequence.
        const int line = positionAt(text, m_script.unclosed.front()).line;
        notes.push_back({NoteKind::Repaired,
                         {},
                         translated("Import",
                                    QT_TRANSLATE_NOOP("Import", "A quote is opened in line %1 and never closed: the "
                                                                "text may be cut off."),
                                    {std::to_string(line)})});
    }

    CallReading m_reading;
    Script m_script;
    std::vector<FoundCall> m_calls;
    std::vector<std::size_t> m_creations; // of m_calls
};

} // namespace

bool looksLikeCommand(std::string_view text)
{
    for (std::size_t at = text.find("create-user-pool"); at != std::string_view::npos;
         at = text.find("create-user-pool", at + 1)) {
        const bool whole =
            at + 16 == text.size() || std::string_view(" \t\r\n`^\\;)").find(text[at + 16]) != std::string_view::npos;
        const std::string_view before = text.substr(at < 400 ? 0 : at - 400, std::min<std::size_t>(at, 400));
        if (whole && (before.find("cognito-idp") != std::string_view::npos ||
                      before.find_first_not_of(" \t\r\n$>") == std::string_view::npos))
            return true;
    }
    return false;
}

PoolSourceResult commandPools(std::string_view text, const ImportOptions &options)
{
    if (text.size() > kMaxCommandBytes)
        return ImportError{translated("Import", QT_TRANSLATE_NOOP("Import", "The text is too long for a command: at "
                                                                            "most 4 MiB are read."))};
    auto source = std::make_unique<CommandSource>(text, options);
    if (auto fault = source->fault())
        return std::move(*fault);
    return std::unique_ptr<PoolSource>(std::move(source));
}

} // namespace pooldesigner
