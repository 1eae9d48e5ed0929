// SPDX-License-Identifier: MIT
#include "output/scripts/scriptlanguage.h"

#include "formats/shells/powershellquote.h"

namespace pooldesigner {

namespace {

// For PowerShell's own strings, which no native program sees; text for people has no character that it cannot carry.
std::string literal(std::string_view text)
{
    const std::string word = quoteForPowerShell7(text).value_or("''");
    return word.starts_with('\'') ? word : '\'' + word + '\'';
}

std::string opening(const ScriptFacts &facts)
{
    std::string text = "#Requires -Version 5.1\n# " + facts.title + R"(
# Run it again after a failure: it goes on where it stopped, with the pool that it made.
param(
)";
    text += facts.region.empty() ? "    [Parameter(Mandatory = $true)][string]$Region,\n"
                                 : "    [string]$Region = " + literal(facts.region) + ",\n";
    if (facts.needsAccount)
        text += "    [string]$Account = " + literal(facts.account) + ",\n";
    text += "    # Keeps the id of the pool and what is done. Delete it only to make another pool.\n"
            "    [string]$State = (Join-Path $PSScriptRoot " +
            literal(facts.stateFile) + ")\n)\n";
    text += R"(Set-StrictMode -Version 3.0
$ErrorActionPreference = 'Stop'
$PoolName = )" +
            literal(facts.shownName == facts.poolName ? facts.poolName : std::string()) + R"(
$PoolId = ''
$script:Made = @()
$script:Doing = 'Read what earlier runs did'

function Get-Note { if (Test-Path -LiteralPath $State) { @(Get-Content -LiteralPath $State) } else { @() } }
function Add-Note([string]$Line) { Add-Content -LiteralPath $State -Value $Line -Encoding Ascii }
function Assert-Success { if ($LASTEXITCODE -ne 0) { throw "the aws CLI ended with $LASTEXITCODE" } }

# Runs the call unless an earlier run did. Where it may be there already, a conflict is as good as success.
function Invoke-Step([string]$Id, [string]$Words, [scriptblock]$Call, [switch]$UnlessThere, [switch]$Shown) {
    $script:Doing = $Words
    if ((Get-Note) -cnotcontains $Id) {
        Write-Host $Words
        if ($UnlessThere) {
            $ErrorActionPreference = 'Continue' # of this function: what a program says on its error stream is no error
            $answer = & $Call 2>&1 | Out-String
            if ($LASTEXITCODE -ne 0 -and $answer -notmatch 'ResourceConflictException') {
                throw "the aws CLI ended with ${LASTEXITCODE}: $answer"
            }
        } else {
            $answer = & $Call
            Assert-Success
            if ($Shown) { $answer | Out-Host }
        }
        Add-Note $Id
    }
    $script:Made += $Words
}

$State = $ExecutionContext.SessionState.Path.GetUnresolvedProviderPathFromPSPath($State)
Push-Location -LiteralPath $PSScriptRoot # request files stand beside the script
try {
)";
    if (facts.needsAccount)
        text += "if (-not $Account) {\n"
                "    $script:Doing = 'Ask for the account'\n"
                "    $Account = aws sts get-caller-identity --query Account --output text\n"
                "    Assert-Success\n"
                "}\n\n";
    return text;
}

constexpr std::string_view kCreateHead = "function New-Pool {\n    ";

std::string createTail(const ScriptFacts &facts)
{
    return R"(}

$script:Doing = )" +
           literal("Create the pool " + facts.shownName) + R"(
$PoolId = [string](Get-Note | Where-Object { $_ -clike 'pool *' } | Select-Object -First 1) -replace '^pool ', ''
$madeIn = [string](Get-Note | Where-Object { $_ -clike 'region *' -or $_ -clike 'pool *_*' } | Select-Object -First 1) -creplace '^(region|pool) ', '' -creplace '_.*$', ''
if ($madeIn -and $madeIn -cne $Region) {
    throw "$State is of the region $madeIn, not $Region. For a pool in another region set -State to a file of its own"
}
if ($PoolId) {
    Write-Host "The pool is there already: $PoolId"
} else {
    if ((Get-Note) -ccontains 'creating') {
        # An earlier run was cut off in the middle of creation: the pool may be there although nobody noted its id.
        # With --max-results, which it insists on, the CLI does not go on to the next page by itself. The first line of a
        # page is where the next one begins, or None.
        $next = @()
        do {
            $page = @(aws cognito-idp list-user-pools --region $Region --max-results 60 @next --query '[[[NextToken]],UserPools[].[Id,Name]][]' --output text)
            Assert-Success
            foreach ($pool in $page) {
                $id, $name = $pool -split "`t", 2
                if ($name -ceq $PoolName) {
                    throw "an earlier run may have made the pool $id, which has this name. If it did, write the line ""pool $id"" into $State, else delete that file; then run this again"
                }
            }
            $next = @('--next-token=' + $page[0])
        } while ($page[0] -cne 'None')
    } else {
        Add-Note "region $Region"
        Add-Note 'creating'
    }
    Write-Host $script:Doing
    $PoolId = [string](New-Pool)
    # These say that the CLI or the service refused; after anything else the pool may be there.
    if (252, 253, 254 -contains $LASTEXITCODE) { Remove-Item -LiteralPath $State }
    Assert-Success
    if ($PoolId -notlike '*_*') { throw 'the answer holds no id of a pool' }
    Add-Note "pool $PoolId"
}
$script:Made += "The pool $PoolId"

)";
}

std::string stepHead(std::string_view id, const std::string &words, StepKind kind)
{
    const char *how = kind == StepKind::UnlessThere ? "-UnlessThere " : kind == StepKind::Shown ? "-Shown " : "";
    return std::string("Invoke-Step ") + how + literal(id) + ' ' + literal(words) + " {\n    ";
}

// Between double quotes only $, ` and quotes of all kinds mean something; the texts hold none of them.
std::string filled(std::string_view text)
{
    std::string result = "\"";
    for (std::size_t at = 0; at < text.size();) {
        if (text.substr(at).starts_with("{region}")) {
            result += "${Region}";
            at += 8;
        } else if (text.substr(at).starts_with("{account}")) {
            result += "${Account}";
            at += 9;
        } else if (text.substr(at).starts_with("{pool}")) {
            result += "${PoolId}";
            at += 6;
        } else {
            const char c = text[at++];
            if (c == '$' || c == '`' || c == '"')
                result += '`';
            result += c;
        }
    }
    return result + '"';
}

constexpr ScriptLanguage kPowerShell{.opening = opening,
                                     .createTail = createTail,
                                     .createHead = kCreateHead,
                                     .stepHead = stepHead,
                                     .stepTail = "}\n",
                                     .closing = R"(Write-Host "Done: $PoolId"
} catch {
    [Console]::Error.WriteLine("Stopped at: $script:Doing. $_")
    [Console]::Error.WriteLine('Made so far: ' + $(if ($script:Made) { $script:Made -join '; ' } else { 'nothing' }))
    [Console]::Error.WriteLine("Run this script again to go on. What was made is kept in $State")
    exit 1
} finally {
    Pop-Location
}
)",
                                     .region = "$Region",
                                     .poolId = "$PoolId",
                                     .account = "$Account",
                                     .filled = filled};

} // namespace

const ScriptLanguage &powerShellLanguage() { return kPowerShell; }

} // namespace pooldesigner
