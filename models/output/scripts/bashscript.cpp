// SPDX-License-Identifier: MIT
#include "output/scripts/scriptlanguage.h"

#include "formats/shellquote.h"

namespace pooldesigner {

namespace {

std::string opening(const ScriptFacts &facts)
{
    std::string text = "#!/usr/bin/env bash\n# " + facts.title + R"(
# Run it again after a failure: it goes on where it stopped, with the pool that it made.
# REGION, ACCOUNT and STATE may be given in the environment.
# shellcheck disable=SC2016,SC1112 # values are meant as they stand
set -euo pipefail

)";
    text += facts.region.empty() ? "REGION=${REGION:?Set REGION to the region of the pool, such as eu-west-1}\n"
                                 : "REGION=${REGION:-" + facts.region + "}\n";
    text += "# Keeps the id of the pool and what is done. Delete it only to make another pool.\n"
            "here=$(dirname -- \"${BASH_SOURCE[0]:-$0}\")\n"
            "STATE=${STATE:-$here/" +
            facts.stateFile + "}\n";
    text += "POOL_NAME=" + quoteForBash(facts.poolName, LineBreaks::Escaped).value_or("''") + R"(
POOL_ID=
made=
doing='Read what earlier runs did'

tell_end() {
    local code=$?
    [ "$code" -ne 0 ] || return 0
    printf '\nStopped at: %s\n' "$doing" >&2
    printf 'Made so far:\n%s' "${made:-  nothing
}" >&2
    printf 'Run this script again to go on. What was made is kept in %s\n' "$STATE" >&2
}
trap tell_end EXIT

is_done() { [ -e "$STATE" ] && grep -qxF -- "$1" "$STATE"; }
note() { printf '%s\n' "$1" >>"$STATE"; }

# step ID WORDS COMMAND...: runs the command unless an earlier run did.
step() {
    local id=$1
    doing=$2
    shift 2
    if ! is_done "$id"; then
        printf '%s\n' "$doing"
        "$@" >/dev/null
        note "$id"
    fi
    made+="  $doing"$'\n'
}

)";
    if (facts.needsAccount) {
        text += facts.account.empty()
                    ? "doing='Ask for the account'\n"
                      "ACCOUNT=${ACCOUNT:-$(aws sts get-caller-identity --query Account --output text)}\n"
                    : "ACCOUNT=${ACCOUNT:-" + facts.account + "}\n";
        text += R"(
# unless_there COMMAND...: a permission of this name that is there already is the one that is wanted.
unless_there() {
    local answer
    if ! answer=$("$@" 2>&1) && [[ $answer != *ResourceConflictException* ]]; then
        printf '%s\n' "$answer" >&2
        return 1
    fi
}

)";
    }
    if (facts.showsAnswers)
        text += R"(# show COMMAND...: lets the answer through that step hides.
exec 3>&1
show() { "$@" >&3; }

)";
    return text;
}

constexpr std::string_view kCreateHead = "create_pool() {\n    ";

std::string createTail(const ScriptFacts &facts)
{
    const std::string doing = quoteForBash("Create the pool " + facts.shownName, LineBreaks::Escaped).value_or("''");
    return R"(}

# Where an earlier run was cut off in the middle of creation, the pool may be there although nobody noted its id.
look_for_pool() {
    local page id name token=
    # With --max-results, which it insists on, the CLI does not go on to the next page by itself. The first line of a
    # page is where the next one begins, or None.
    while [ "$token" != None ]; do
        page=$(aws cognito-idp list-user-pools --region "$REGION" --max-results 60 \
            ${token:+"--next-token=$token"} --query '[[[NextToken]],UserPools[].[Id,Name]][]' --output text)
        token=${page%%$'\n'*}
        token=${token:-None}
        while IFS=$'\t' read -r id name; do
            if [ "$name" = "$POOL_NAME" ]; then
                printf 'An earlier run may have made the pool %s, which has this name.\n' "$id" >&2
                printf 'If it did, write the line "pool %s" into %s, else delete that file. Then run this again.\n' \
                    "$id" "$STATE" >&2
                return 1
            fi
        done <<<"$page"
    done
}

)"
           "doing=" +
           doing + R"(
if [ -e "$STATE" ]; then
    POOL_ID=$(sed -n 's/^pool //p' "$STATE")
    made_in=$(sed -n 's/^region //p; s/^pool \(.*\)_.*/\1/p' "$STATE")
    made_in=${made_in%%$'\n'*}
    if [ "${made_in:-$REGION}" != "$REGION" ]; then
        printf '%s is of the region %s, not %s. For a pool in another region set STATE to a file of its own.\n' \
            "$STATE" "$made_in" "$REGION" >&2
        exit 1
    fi
fi
if [ -n "$POOL_ID" ]; then
    printf 'The pool is there already: %s\n' "$POOL_ID"
else
    if is_done creating; then
        look_for_pool
    else
        note "region $REGION"
        note creating
    fi
    printf '%s\n' "$doing"
    POOL_ID=$(create_pool) || {
        code=$?
        # These say that the CLI or the service refused; after anything else the pool may be there.
        case $code in 252 | 253 | 254) rm -f -- "$STATE" ;; esac
        exit "$code"
    }
    if [[ $POOL_ID != *_* ]]; then
        printf 'The answer holds no id of a pool.\n' >&2
        exit 1
    fi
    note "pool $POOL_ID"
fi
made="  The pool $POOL_ID"$'\n'

)";
}

std::string stepHead(std::string_view id, const std::string &words, StepKind kind)
{
    const char *how = kind == StepKind::UnlessThere ? "unless_there " : kind == StepKind::Shown ? "show " : "";
    return "step " + quoteForBash(id, LineBreaks::Escaped).value_or("''") + ' ' +
           quoteForBash(words, LineBreaks::Escaped).value_or("''") + " \\\n    " + how;
}

// Between double quotes only $, ` and \ and " mean something; the texts hold none of them.
std::string filled(std::string_view text)
{
    std::string result = "\"";
    for (std::size_t at = 0; at < text.size();) {
        if (text.substr(at).starts_with("{region}")) {
            result += "$REGION";
            at += 8;
        } else if (text.substr(at).starts_with("{account}")) {
            result += "$ACCOUNT";
            at += 9;
        } else if (text.substr(at).starts_with("{pool}")) {
            result += "$POOL_ID";
            at += 6;
        } else {
            const char c = text[at++];
            if (c == '$' || c == '`' || c == '\\' || c == '"')
                result += '\\';
            result += c;
        }
    }
    return result + '"';
}

constexpr ScriptLanguage kBash{.opening = opening,
                               .createTail = createTail,
                               .createHead = kCreateHead,
                               .stepHead = stepHead,
                               .stepTail = {},
                               .closing = "printf 'Done: %s\\n' \"$POOL_ID\"\n",
                               .region = "\"$REGION\"",
                               .poolId = "\"$POOL_ID\"",
                               .account = "\"$ACCOUNT\"",
                               .filled = filled};

} // namespace

const ScriptLanguage &bashLanguage() { return kBash; }

} // namespace pooldesigner
