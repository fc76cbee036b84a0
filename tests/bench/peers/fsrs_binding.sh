#!/bin/sh
# Sets the memory engine beside FSRS-rs, native through npm's @open-spaced-repetition/binding, on the same
# machine in one run: seconds to fit FSRS-6 and log loss held out in five time-ordered folds.
#   tests/bench/peers/fsrs_binding.sh PROGRAM [LOG.csv ...]
# PROGRAM is bench_memory as built. Without node and npm, or without the network, it says so and does nothing.
set -eu

program=${1:?usage: fsrs_binding.sh PROGRAM [LOG.csv ...]}
shift
here=$(dirname "$0")
if ! command -v node >/dev/null || ! command -v npm >/dev/null; then
    echo "skipped: no node and npm here to run the peer"
    exit 0
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
if ! (cd "$work" && npm init -y && npm install @open-spaced-repetition/binding@0.5.0) >"$work/npm.log" 2>&1; then
    echo "skipped: npm could not install the peer"
    exit 0
fi
"$program" --write "$work"

printf '%-28s %9s %9s %9s %7s %9s %9s %9s %9s\n' log reviews "peer s" "ours s" ratio "peer MB" "ours MB" "peer loss" "ours loss"
for log in "$@" "$work"/synthetic-20000.csv "$work"/synthetic-100000.csv "$work"/synthetic-1000000.csv; do
    peer=$(node --max-old-space-size=8000 "$here/fsrs_binding.mjs" "$work" "$log" "$work/sets.txt")
    loss=$("$program" --held-out "$log" "$work/sets.txt")
    ours=$("$program" --fit "$log")
    echo "$(basename "$log") $peer $loss $ours" | awk '{
        printf "%-28s %9d %9.4f %9.4f %6.1fx %9d %9d %9.5f %9.5f\n", $1, $2, $5, $10, $5 / $10, $6, $11, $7, $12
    }'
done
