#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Prints the benchmarks side by side: each number is a median, taken in turns so that a busy moment hits both sides.
# usage: tests/bench/run.sh BUILD_FOLDER [RUNS]
set -euo pipefail
export LC_ALL=C QT_QPA_PLATFORM=offscreen AWS_EC2_METADATA_DISABLED=true

build=$1
runs=${2:-15}
root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd)
sample=$root/resources/samples/email-sign-in.pool.json

# milliseconds COMMAND...: the time of one run; false when the command fails.
milliseconds() {
    local start=$EPOCHREALTIME
    "$@" >/dev/null 2>&1 || return 1
    awk -v start="$start" -v end="$EPOCHREALTIME" 'BEGIN { printf "%.3f\n", (end - start) * 1000 }'
}

median() { sort -n | awk '{ value[NR] = $1 } END { print value[int((NR + 1) / 2)] }'; }

# row WHAT OURS THEIRS YARDSTICK AIM: one line of the table; the ratio is the larger over the smaller.
row() {
    awk -v what="$1" -v ours="$2" -v theirs="$3" -v yardstick="$4" -v aim="$5" 'BEGIN {
        ratio = ours > theirs ? sprintf("%.1f x the time", ours / theirs) : sprintf("%.1f x faster", theirs / ours)
        printf "%-34s %9.2f ms %9.2f ms  %-34s %-16s %s\n", what, ours, theirs, yardstick, ratio, aim
    }'
}

# compare WHAT YARDSTICK AIM OURS... -- THEIRS...
compare() {
    local what=$1 yardstick=$2 aim=$3 ours=() theirs=() turn
    shift 3
    while [ "$1" != -- ]; do ours+=("$1"); shift; done
    shift
    theirs=("$@")
    local times
    times=$(mktemp -d)
    for ((turn = 0; turn < runs; ++turn)); do
        if ! milliseconds "${ours[@]}" >>"$times/ours" || ! milliseconds "${theirs[@]}" >>"$times/theirs"; then
            echo "$what: could not be run" >&2
            rm -r "$times"
            return 1
        fi
    done
    row "$what" "$(median <"$times/ours")" "$(median <"$times/theirs")" "$yardstick" "$aim"
    rm -r "$times"
}

printf '%-34s %12s %12s  %-34s %-16s %s\n' work ours yardstick 'yardstick is' result aim
read -r ours theirs < <("$build/tests/bench/bench_core" ratio | sed -n 's/^medians //p')
row 'findings and command, largest pool' "$ours" "$theirs" 'parse and dump the same pool' 'under 10 x'
read -r one ten fifty fivehundred fivethousand < <("$build/tests/bench/bench_core" growth | sed -n 's/^validation //p')
printf '%-34s 1: %s  10: %s  50: %s  500: %s  5000: %s ms   aim 50 under 2 ms, no more than in proportion\n' \
    'findings by number of attributes' "$one" "$ten" "$fifty" "$fivehundred" "$fivethousand"
printf '%-34s' 'edit to repaint, largest pool'; "$build/tests/bench/bench_window" 2>/dev/null | sed -n 's/^ *\([0-9.,]* msecs\) per iteration.*/ \1/p' | tr -d '\n'; echo '   aim under 50 ms'
printf '%-34s' 'read back, largest pool'; "$build/tests/bench/bench_core" readBackLargest 2>/dev/null | sed -n 's/^ *\([0-9.,]* msecs\) per iteration.*/ \1/p' | tr -d '\n'; echo '   in a thread of its own, after a pause in typing'
printf '%-34s' 'window while 10,000 pools are read'; "$build/tests/bench/bench_fleetwindow" 2>/dev/null | sed 's/^/ /' | tr -d '\n'; echo '   aim: no event over 50 ms'
compare 'start to first paint' 'a bare window with tree and editor' 'under 2 x' \
    "$build/app/gui/pool-designer" --measure-start -- "$build/tests/bench/bench_bare_window"
if command -v aws >/dev/null; then
    compare 'pool-designer-cli export' 'aws ... --generate-cli-skeleton' 'over 40 x faster' \
        "$build/app/cli/pool-designer-cli" export --to command "$sample" -- \
        aws cognito-idp create-user-pool --generate-cli-skeleton
else
    echo 'pool-designer-cli export: not compared, the aws CLI is not installed' >&2
fi
"$build/tests/bench/bench_import"
