// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pooldesigner {

// One word of a command as its program would get it. Variables whose value the script does not tell stand in it as they
// are spelled.
struct ScriptWord {
    std::string text;
    std::vector<std::string> variables; // "$POOL_NAME", "$(whoami)", "%REGION%"
};

struct ScriptCommand {
    std::vector<ScriptWord> words;
    std::size_t offset = 0;                  // of its first word in the text
    std::optional<std::string> hereDocument; // what stands on its standard input
};

struct Script {
    std::vector<ScriptCommand> commands;
    std::vector<std::string> replaced; // variables that the script itself gives a value, which stands in their place
    std::vector<std::size_t> unclosed; // offsets of quotes that nothing closes
    bool isTooLarge = false;           // commands are missing: all of them would take more than kMaxScriptBytes
};

// Of words and variables, in memory: words of one character and variables that double make much of little text.
inline constexpr std::size_t kMaxScriptBytes = std::size_t{24} << 20;

enum class ScriptDialect : std::uint8_t { Bash, PowerShell, Cmd };

// What the text is written for, by the marks at the ends of its lines and the spelling of its assignments; bash where
// nothing tells.
ScriptDialect scriptDialect(std::string_view text);

// Takes the text apart; nothing is run and nothing read. Any text gives a script, in time linear in its length.
Script readScript(std::string_view text, ScriptDialect dialect);

// Gathers the words of a script while a scanner walks over the text.
class ScriptBuilder {
public:
    void startWord(std::size_t offset);
    void append(std::string_view text) { m_word.text += spend(text.size()) ? text : std::string_view(); }
    void append(char c)
    {
        if (spend(1))
            m_word.text += c;
    }
    bool isInWord() const { return m_inWord; }
    const std::string &wordText() const { return m_word.text; }
    std::size_t wordCount() const { return m_command.words.size(); }
    void endWord();
    void dropWord(); // forgets the word that is open
    void endCommand();
    void setHereDocument(std::string text);

    // Adds the value of the variable where one is known, else its spelling.
    void appendVariable(const std::string &name, std::string_view spelling);
    void noteVariable(std::string_view spelling);
    void assign(const std::string &name, std::string value);
    void unclosedAt(std::size_t offset) { m_script.unclosed.push_back(offset); }
    // The command that is open, put aside while one within it is read.
    ScriptBuilder inner() const;
    void take(ScriptBuilder inner); // what inner() has read
    const std::vector<ScriptWord> &words() const { return m_command.words; }
    const Script &script() const { return m_script; }
    Script finished();

private:
    // What a script and the commands within it have in common.
    struct Shared {
        std::map<std::string, std::string> values; // of variables
        std::size_t spent = 0;                     // bytes
    };

    void noteReplaced(std::string_view spelling);
    bool spend(std::size_t bytes) { return (m_shared->spent += bytes) <= kMaxScriptBytes; }

    Script m_script;
    ScriptCommand m_command;
    ScriptWord m_word;
    bool m_inWord = false;
    std::shared_ptr<Shared> m_shared = std::make_shared<Shared>();
};

// One scanner a dialect, each in its own source file.
void scanBash(std::string_view text, ScriptBuilder &builder);
void scanPowerShell(std::string_view text, ScriptBuilder &builder);
void scanCmd(std::string_view text, ScriptBuilder &builder);

// The text without what shells print where a command goes on in the next line: "> ", ">> " of PowerShell, "More? " of
// cmd.exe. They are taken for that only below a line with a prompt. Keeps the number of lines.
std::string withoutContinuationPrompts(std::string_view text, ScriptDialect dialect);

// Steps over a prompt at the start of a line: "$ ", "> ", "me@host:~$ ", "[root@host ~]# ", "PS C:\>", "C:\>".
std::size_t afterPrompt(std::string_view text, std::size_t lineStart);

} // namespace pooldesigner
