// SPDX-License-Identifier: MIT
#include "output/scripts/deploymentscript.h"

#include "config/ascii.h"
#include "config/poolview.h"
#include "config/text.h"
#include "formats/calllayout.h"
#include "output/scripts/preparation.h"
#include "output/scripts/scriptsteps.h"

#include <algorithm>

namespace pooldesigner {

namespace {

std::string poolNameOf(const PoolConfig &config)
{
    return std::string(PoolView(config).get(f::PoolName).value_or(std::string_view()));
}

std::string stateFileOf(const std::string &poolName)
{
    std::string name = poolName.substr(0, 64);
    std::ranges::replace_if(
        name, [](char c) { return !ascii::isLetterOrDigit(c) && c != '-' && c != '_'; }, '-');
    return (name.empty() || name.front() == '-' ? "pool" + name : name) + ".pool-state";
}

class ScriptWriter {
public:
    ScriptWriter(const PoolConfig &config, const ScriptOptions &options)
        : m_config(&config), m_options(options),
          m_language(options.command.shell == Shell::Bash ? &bashLanguage() : &powerShellLanguage()),
          m_syntax(&shellSyntax(options.command.shell)), m_plan(planCommands(config, options.command.generation)),
          m_steps(scriptSteps(config, m_plan, options, *m_language)), m_text{.lines = {},
                                                                             .files = {},
                                                                             .leftOut = m_plan.leftOut,
                                                                             .notes = m_plan.notes}
    {
        m_options.command.layout = CommandLayout::Lines;
    }

    CommandText text()
    {
        const ScriptFacts facts = makeFacts();
        add(m_language->opening(facts));
        const auto preparation = preparationLines(*m_config, m_options.command.shell);
        m_text.lines.insert(m_text.lines.end(), preparation.begin(), preparation.end());
        if (!preparation.empty())
            add("\n");
        addCreation(facts);
        for (const ScriptStep &step : m_steps)
            addStep(step);
        add(m_language->closing);
        return std::move(m_text);
    }

private:
    ScriptFacts makeFacts() const
    {
        ScriptFacts facts;
        facts.poolName = poolNameOf(*m_config);
        facts.shownName = quotedForPeople(facts.poolName, std::string::npos);
        facts.title = "Makes the user pool " + facts.shownName + " and what belongs to it.";
        facts.region = m_plan.region;
        facts.stateFile = stateFileOf(facts.poolName);
        const std::string_view account = PoolView(*m_config).targetAccount();
        if (account.size() == 12 && std::ranges::all_of(account, ascii::isDigit))
            facts.account = account;
        const auto has = [this](StepKind kind) { return std::ranges::count(m_steps, kind, &ScriptStep::kind) > 0; };
        facts.needsAccount = has(StepKind::UnlessThere);
        facts.showsAnswers = has(StepKind::Shown);
        return facts;
    }

    void addCreation(const ScriptFacts &facts)
    {
        auto pieces = piecesOf(m_plan.calls.front());
        pieces.push_back({.text = "--query UserPool.Id --output text", .origin = {}});
        addCall(m_language->createHead, std::move(pieces));
        add(m_language->createTail(facts));
    }

    void addStep(const ScriptStep &step)
    {
        std::vector<Piece> pieces;
        if (step.call != nullptr) {
            pieces = piecesOf(*step.call);
        } else {
            for (const std::string &words : step.words)
                pieces.push_back({.text = words, .origin = step.origin, .depth = pieces.empty() ? 0 : 1});
        }
        addCall(m_language->stepHead(step.id, step.description, step.kind), std::move(pieces));
        add(m_language->stepTail);
        add("\n");
    }

    std::vector<Piece> piecesOf(const PlannedCall &call)
    {
        const CallWords words{.region = std::string(m_language->region), .poolId = std::string(m_language->poolId)};
        return callPieces(call, words, m_options.command, m_text);
    }

    // One level deeper than what it stands in; text that goes on within quotes stays where it is.
    void addCall(std::string_view head, std::vector<Piece> pieces)
    {
        for (std::size_t i = 1; i < pieces.size(); ++i)
            pieces[i].depth += pieces[i].glued ? 0 : 2;
        pieces.front().text.insert(0, head);
        layOut(m_text.lines, pieces, CommandLayout::Lines, *m_syntax, {});
    }

    void add(std::string_view lines)
    {
        for (std::size_t at = 0; at < lines.size();) {
            const std::size_t end = std::min(lines.find('\n', at), lines.size());
            m_text.lines.push_back({.text = std::string(lines.substr(at, end - at)), .origin = {}});
            at = end + 1;
        }
    }

    const PoolConfig *m_config;
    ScriptOptions m_options;
    const ScriptLanguage *m_language;
    const ShellSyntax *m_syntax;
    CommandPlan m_plan;
    std::vector<ScriptStep> m_steps; // of m_plan
    CommandText m_text;
};

} // namespace

CommandText writeScript(const PoolConfig &config, const ScriptOptions &options)
{
    if (options.command.shell == Shell::Cmd)
        return {.lines = {{.text = "rem There is no script for cmd.exe.", .origin = {}}},
                .files = {},
                .leftOut = {},
                .notes = {translated("Export", QT_TRANSLATE_NOOP("Export", "A batch file cannot keep what was made. "
                                                                           "Take the script for PowerShell, which "
                                                                           "every Windows has."))}};
    return ScriptWriter(config, options).text();
}

} // namespace pooldesigner
