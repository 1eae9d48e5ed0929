// SPDX-License-Identifier: MIT
#include "formats/shells/shellsyntax.h"

#include "formats/shellquote.h"
#include "formats/shells/cmdquote.h"
#include "formats/shells/powershellquote.h"

namespace pooldesigner {

namespace {

std::optional<std::string> bashWord(std::string_view word, bool oneLine)
{
    return quoteForBash(word, oneLine ? LineBreaks::Escaped : LineBreaks::Kept);
}

template <std::optional<std::string> (*quote)(std::string_view)>
std::optional<std::string> wordOfLine(std::string_view word, bool oneLine)
{
    return oneLine && word.find('\n') != std::string_view::npos ? std::nullopt : quote(word);
}

std::string unchanged(std::string_view json) { return std::string(json); }

constexpr ShellSyntax kBash{.quote = bashWord,
                            .spellJson = unchanged,
                            .shorthandQuote = '"',
                            .inlineRequest = true,
                            .longestCall = 0,
                            .lineGoesOn = " \\",
                            .opening = {},
                            .captureHead = "POOL_ID=$(",
                            .captureTail = "--query UserPool.Id --output text)",
                            .callEnds = " &&",
                            .nextHead = {},
                            .nextHeadOfPool = {},
                            .nextTail = {},
                            .comment = "#",
                            .poolId = "\"$POOL_ID\""};

// CreateProcess takes 32767 characters, the closing NUL included. The variable is emptied first: a program that is not
// found leaves it, and the last exit code, as they were.
constexpr ShellSyntax powerShell(std::optional<std::string> (*quote)(std::string_view, bool),
                                 std::string (*spellJson)(std::string_view))
{
    return {.quote = quote,
            .spellJson = spellJson,
            .shorthandQuote = '\'',
            .inlineRequest = false,
            .longestCall = 32766,
            .lineGoesOn = " `",
            .opening = "$PoolId = $null",
            .captureHead = "$PoolId = ",
            .captureTail = "--query UserPool.Id --output text",
            .callEnds = {},
            .nextHead = "if ($PoolId -and $LASTEXITCODE -eq 0) { ",
            .nextHeadOfPool = "if ($LASTEXITCODE -eq 0) { ",
            .nextTail = " }",
            .comment = "#",
            .poolId = "$PoolId"};
}

constexpr ShellSyntax kPowerShell5 = powerShell(wordOfLine<quoteForPowerShell5>, jsonForPowerShell5);
constexpr ShellSyntax kPowerShell7 = powerShell(wordOfLine<quoteForPowerShell7>, unchanged);

// A line of cmd.exe holds 8191 characters. The id goes through a file: for /f, the other way, reads its command twice,
// so that no quoting of it is safe.
constexpr ShellSyntax kCmd{.quote = wordOfLine<quoteForCmd>,
                           .spellJson = jsonForCmd,
                           .shorthandQuote = '\'',
                           .inlineRequest = false,
                           .longestCall = 8000,
                           .lineGoesOn = " ^",
                           .opening = "set \"POOL_ID=\"",
                           .captureHead = {},
                           .captureTail =
                               "--query UserPool.Id --output text > \"%TEMP%\\pool-id.txt\" && set /p POOL_ID=< "
                               "\"%TEMP%\\pool-id.txt\"",
                           .callEnds = {},
                           .nextHead = "if %ERRORLEVEL% equ 0 if defined POOL_ID ",
                           .nextHeadOfPool = "if %ERRORLEVEL% equ 0 ",
                           .nextTail = {},
                           .comment = "rem",
                           .poolId = "\"%POOL_ID%\""};

} // namespace

const ShellSyntax &shellSyntax(Shell shell)
{
    switch (shell) {
    case Shell::Bash: return kBash;
    case Shell::PowerShell: return kPowerShell5;
    case Shell::PowerShell7: return kPowerShell7;
    case Shell::Cmd: return kCmd;
    }
    return kBash;
}

} // namespace pooldesigner
