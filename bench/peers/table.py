#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Prints the lines of results.jsonl as one Markdown table."""

import json
import sys

COLUMNS = (
    ("persons", lambda r: f"{r['persons']:,}"),
    ("peer", lambda r: f"{r['peer']}, {r['variant']}"),
    ("queries", lambda r: f"{r['queries']:,}"),
    ("true person returned or reached", lambda r: f"{100 * r['recall']:.2f} %"),
    (
        "and scored at the threshold",
        lambda r: f"{100 * r['recallAtThreshold']:.2f} % ({r['threshold']})" if "threshold" in r else "–",
    ),
    (
        "unregistered with somebody at the threshold, of 1,000",
        lambda r: f"{r['unregisteredAtThresholdPer1000']:.1f}" if "threshold" in r else "–",
    ),
    ("pairs scored a query", lambda r: f"{r['pairs'] / r['queries']:,.1f}" if "pairs" in r else "–"),
    ("a pair, µs", lambda r: f"{r['pairMicros']:,.1f}" if "pairMicros" in r else "–"),
    ("build or train, s", lambda r: f"{r['buildSeconds']:.1f}"),
    ("p50, ms", lambda r: spread(r, "p50")),
    ("p99, ms", lambda r: spread(r, "p99")),
    ("queries a second", lambda r: f"{r['queriesPerSecond']:,.{0 if r['queriesPerSecond'] >= 10 else 1}f}"),
    ("load average", lambda r: f"{r['loadBefore']} to {r['loadAfter']}"),
)


def spread(result, name):
    """By the clock, and processor time in brackets."""
    if name + "Millis" not in result:
        return "–"
    return f"{result[name + 'Millis']:.1f} ({result[name + 'ProcessorMillis']:.1f})"


def main():
    with open(sys.argv[1], encoding="utf-8") as lines:
        results = [json.loads(line) for line in lines]
    print("| " + " | ".join(name for name, _ in COLUMNS) + " |")
    print("|" + "---|" * len(COLUMNS))
    for result in results:
        print("| " + " | ".join(cell(result) for _, cell in COLUMNS) + " |")


if __name__ == "__main__":
    main()
