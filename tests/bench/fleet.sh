#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Prints how long a review of a generated fleet takes and how much memory, beside its yardsticks, in turns so that a busy
# moment hits all of them.
# usage: tests/bench/fleet.sh BUILD_FOLDER [POOLS] [LINES] [TURNS]
set -euo pipefail
export LC_ALL=C AWS_EC2_METADATA_DISABLED=true AWS_DEFAULT_REGION=eu-west-1

build=$1
pools=${2:-10000}
lines=${3:-1000000}
turns=${4:-5}
cli=$build/app/cli/pool-designer-cli
make=$build/tests/bench/bench_makefleet
parse=$build/tests/bench/bench_parsefleet
folder=$(mktemp -d)
trap 'rm -rf -- "$folder"' EXIT

# seconds COMMAND...: of one run.
seconds() {
    local start=$EPOCHREALTIME
    "$@" >/dev/null 2>"$folder/err" || { cat "$folder/err" >&2; return 1; }
    awk -v start="$start" -v end="$EPOCHREALTIME" 'BEGIN { printf "%.3f\n", end - start }'
}
median() { sort -n | awk '{ value[NR] = $1 } END { print value[int((NR + 1) / 2)] }'; }
# peak COMMAND...: kilobytes at most.
peak() { /usr/bin/time -f %M -o "$folder/peak" "$@" >/dev/null 2>&1 || true; tail -n 1 "$folder/peak"; }
review() { "$cli" review --fail-on none "$@"; }

"$make" "$pools" "$folder/fleet"
"$make" $((pools / 10)) "$folder/tenth"
printf 'fleet: %s pools, %s bytes each on average\n' "$pools" \
    $(($(cat "$folder"/fleet/*.json | wc -c) / pools))

# What two cores can do at best: two processes that share nothing, half the fleet each.
mkdir "$folder/even" "$folder/odd"
for ((i = 0; i < pools; i += 2)); do
    ln "$folder/fleet/$i.json" "$folder/even"
    [ $((i + 1)) -ge "$pools" ] || ln "$folder/fleet/$((i + 1)).json" "$folder/odd"
done
apart() {
    review --format json --jobs 1 "$folder/even" &
    review --format json --jobs 1 "$folder/odd"
    wait
}

for ((turn = 0; turn < turns; ++turn)); do
    seconds "$parse" "$folder/fleet" >>"$folder/parse"
    seconds review --format json --jobs 1 "$folder/fleet" >>"$folder/one"
    seconds review --format json --jobs 2 "$folder/fleet" >>"$folder/two"
    seconds apart >>"$folder/apart"
done
parsed=$(median <"$folder/parse") one=$(median <"$folder/one") two=$(median <"$folder/two") apart=$(median <"$folder/apart")
awk -v apart="$apart" -v parsed="$parsed" -v one="$one" -v two="$two" -v pools="$pools" 'BEGIN {
    printf "review --format json, 1 job    %8.3f s  %7.1f us a pool\n", one, one / pools * 1e6
    printf "parsing the same files         %8.3f s  %7.1f us a pool   ratio %.2f (aim under 2)\n", parsed, parsed / pools * 1e6, one / parsed
    printf "review --format json, 2 jobs   %8.3f s  %7.1f us a pool   %.2f x faster (aim 1.8)\n", two, two / pools * 1e6, one / two
    printf "two processes, a half each     %8.3f s  %7.1f us a pool   %.2f x faster (what the machine allows)\n", apart, apart / pools * 1e6, one / apart
}'

sample=10
mkdir "$folder/sample" "$folder/templates" "$folder/requests"
for ((i = 0; i < sample; ++i)); do
    cp "$folder/fleet/$i.json" "$folder/sample"
    "$cli" export --to cloudformation-json -o "$folder/templates/$i.json" "$folder/fleet/$i.json" 2>/dev/null
    "$cli" export --to request-json -o "$folder/requests/$i.json" "$folder/fleet/$i.json" 2>/dev/null
done
# per WHAT COMMAND...: milliseconds a pool of the sample.
per() {
    local what=$1 time
    shift
    time=$(seconds "$@")
    awk -v what="$what" -v time="$time" -v sample="$sample" 'BEGIN { printf "%-30s %8.1f ms a pool, of %d\n", what, time / sample * 1000, sample }'
}
per 'review, one process' review "$folder/sample"
lint_all() { cfn-lint "$folder"/templates/*.json || [ $? -lt 32 ]; }
if command -v cfn-lint >/dev/null; then per 'cfn-lint, one process' lint_all; else echo 'cfn-lint is not installed' >&2; fi
check_all() {
    local request
    for request in "$folder"/requests/*.json; do
        aws cognito-idp create-user-pool --cli-input-json "file://$request" --generate-cli-skeleton output || true
    done
}
if command -v aws >/dev/null; then per 'aws, parameters, a process each' check_all; else echo 'aws is not installed' >&2; fi

if [ -x /usr/bin/time ]; then
    for format in json text csv sarif html; do
        printf 'peak memory, %-8s %6s kB of %s pools, %6s kB of %s\n' "$format" \
            "$(peak "$cli" review --fail-on none --format "$format" "$folder/tenth")" $((pools / 10)) \
            "$(peak "$cli" review --fail-on none --format "$format" "$folder/fleet")" "$pools"
    done
    few=$((lines / 100))
    "$make" "$few" >"$folder/few.ndjson"
    printf 'peak memory, --ndjson %6s kB of %s lines, ' "$(peak "$cli" review --fail-on none --ndjson "$folder/few.ndjson")" "$few"
    # The same few over and over: the generator would take longer than the review.
    for ((i = 0; i < 100; ++i)); do cat "$folder/few.ndjson"; done | (
        start=$EPOCHREALTIME
        kilobytes=$(peak "$cli" review --fail-on none --ndjson)
        awk -v start="$start" -v end="$EPOCHREALTIME" -v lines="$lines" -v kilobytes="$kilobytes" \
            'BEGIN { printf "%6s kB of %s, %.0f lines a second (aim: flat)\n", kilobytes, lines, lines / (end - start) }')
else
    echo 'peak memory: /usr/bin/time is not installed' >&2
fi
