// SPDX-License-Identifier: MIT
#include "formats/commands/script.h"

#include <algorithm>
#include <iterator>

namespace pooldesigner {

namespace {

// A variable may be used a thousand times: what a script writes cannot make the result larger than this.
constexpr std::size_t kMaxReplaced = std::size_t{1} << 20;
constexpr std::size_t kMaxListed = 100;

std::size_t linesEndingIn(std::string_view text, char mark)
{
    std::size_t count = 0;
    for (std::size_t end = text.find('\n'); end != std::string_view::npos; end = text.find('\n', end + 1)) {
        const std::size_t last = text.find_last_not_of(" \t\r", end == 0 ? 0 : end - 1);
        count += last != std::string_view::npos && last < end && text[last] == mark ? 1U : 0U;
    }
    return count;
}

bool hasLineStart(std::string_view text, std::string_view start)
{
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t first = text.find_first_not_of(" \t", at);
        if (first != std::string_view::npos && text.substr(first, start.size()) == start)
            return true;
        const std::size_t end = text.find('\n', at);
        at = end == std::string_view::npos ? text.size() : end + 1;
    }
    return false;
}

bool assignsAsPowerShell(std::string_view text)
{
    for (std::size_t at = text.find('$'); at != std::string_view::npos; at = text.find('$', at + 1)) {
        const bool first = text.find_last_not_of(" \t", at == 0 ? 0 : at - 1) == std::string_view::npos || at == 0 ||
                           text[text.find_last_not_of(" \t", at - 1)] == '\n';
        const std::size_t end =
            text.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_:", at + 1);
        if (first && end != std::string_view::npos && end > at + 1 && text.substr(end, 3) == " = ")
            return true;
    }
    return false;
}

} // namespace

ScriptDialect scriptDialect(std::string_view text)
{
    const std::size_t bash = linesEndingIn(text, '\\');
    const std::size_t powerShell = linesEndingIn(text, '`');
    const std::size_t cmd = linesEndingIn(text, '^');
    if (powerShell > bash && powerShell >= cmd)
        return ScriptDialect::PowerShell;
    if (cmd > bash)
        return ScriptDialect::Cmd;
    if (bash > 0)
        return ScriptDialect::Bash;
    if (assignsAsPowerShell(text) || text.find("| ConvertTo-Json") != std::string_view::npos ||
        hasLineStart(text, "PS "))
        return ScriptDialect::PowerShell;
    if (hasLineStart(text, "set \"") || hasLineStart(text, "@echo") || hasLineStart(text, "C:\\"))
        return ScriptDialect::Cmd;
    return ScriptDialect::Bash;
}

Script readScript(std::string_view text, ScriptDialect dialect)
{
    ScriptBuilder builder;
    switch (dialect) {
    case ScriptDialect::Bash: scanBash(text, builder); break;
    case ScriptDialect::PowerShell: scanPowerShell(text, builder); break;
    case ScriptDialect::Cmd: scanCmd(text, builder); break;
    }
    builder.endCommand();
    return builder.finished();
}

void ScriptBuilder::startWord(std::size_t offset)
{
    if (!m_inWord && m_command.words.empty())
        m_command.offset = offset;
    m_inWord = true;
}

void ScriptBuilder::endWord()
{
    if (m_inWord && spend(sizeof(ScriptWord)))
        m_command.words.push_back(std::move(m_word));
    dropWord();
}

void ScriptBuilder::dropWord()
{
    m_word = {};
    m_inWord = false;
}

void ScriptBuilder::endCommand()
{
    endWord();
    if (!m_command.words.empty() && spend(sizeof(ScriptCommand)))
        m_script.commands.push_back(std::move(m_command));
    m_command = {};
}

void ScriptBuilder::setHereDocument(std::string text)
{
    if (spend(text.size()))
        m_command.hereDocument = std::move(text);
}

void ScriptBuilder::noteVariable(std::string_view spelling)
{
    if (spend(sizeof(std::string) + spelling.size()))
        m_word.variables.emplace_back(spelling);
}

void ScriptBuilder::assign(const std::string &name, std::string value)
{
    constexpr std::size_t kNode = 100; // of the map
    if (spend(kNode + name.size() + value.size()))
        m_shared->values[name] = std::move(value);
}

Script ScriptBuilder::finished()
{
    m_script.isTooLarge = m_shared->spent > kMaxScriptBytes;
    return std::move(m_script);
}

void ScriptBuilder::appendVariable(const std::string &name, std::string_view spelling)
{
    const auto known = m_shared->values.find(name);
    if (known == m_shared->values.end() || m_word.text.size() + known->second.size() > kMaxReplaced) {
        append(spelling);
        noteVariable(spelling);
        return;
    }
    append(known->second);
    noteReplaced(spelling);
}

void ScriptBuilder::noteReplaced(std::string_view spelling)
{
    std::vector<std::string> &replaced = m_script.replaced;
    if (replaced.size() < kMaxListed && std::ranges::find(replaced, spelling) == replaced.end())
        replaced.emplace_back(spelling);
}

ScriptBuilder ScriptBuilder::inner() const
{
    ScriptBuilder builder;
    builder.m_shared = m_shared;
    return builder;
}

void ScriptBuilder::take(ScriptBuilder inner)
{
    inner.endCommand();
    std::ranges::move(inner.m_script.commands, std::back_inserter(m_script.commands));
    for (const std::string &spelling : inner.m_script.replaced)
        noteReplaced(spelling);
    std::ranges::move(inner.m_script.unclosed, std::back_inserter(m_script.unclosed));
}

std::string withoutContinuationPrompts(std::string_view text, ScriptDialect dialect)
{
    const std::string_view prompt = dialect == ScriptDialect::PowerShell ? ">>"
                                    : dialect == ScriptDialect::Cmd      ? "More?"
                                                                         : ">";
    bool pasted = false; // "> file" is a redirection in a script
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size() - 1) + 1;
        std::string_view line = text.substr(at, end - at);
        if (pasted && line.starts_with(prompt)) {
            line.remove_prefix(prompt.size());
            line.remove_prefix(line.starts_with(' ') ? 1 : 0);
        }
        pasted = pasted || afterPrompt(line, 0) > std::min(line.find_first_not_of(" \t"), line.size());
        result += line;
        at = end;
    }
    return result;
}

std::size_t afterPrompt(std::string_view text, std::size_t lineStart)
{
    const std::size_t at = text.find_first_not_of(" \t", lineStart);
    if (at == std::string_view::npos)
        return text.size();
    const std::string_view rest = text.substr(at, 200);
    if (rest.starts_with("$ ") || rest.starts_with("> ") || rest.starts_with("% "))
        return at + 2;
    // "[me@host ~]$ aws", "root@host:~# aws"
    const std::string_view user = rest.substr(0, std::min(rest.find("$ aws "), rest.find("# aws ")));
    if (user.size() < rest.size() && user.find('@') != std::string_view::npos && !user.starts_with('#') &&
        user.find_first_of("\n\"'=") == std::string_view::npos)
        return at + user.size() + 2;
    const bool folder = rest.starts_with("PS ") || (rest.size() > 2 && rest.substr(1, 2) == ":\\");
    const std::size_t end = rest.find('>');
    return folder && end != std::string_view::npos && end < rest.find('\n') ? at + end + 1 : at;
}

} // namespace pooldesigner
