# SPDX-License-Identifier: Apache-2.0
"""Screens exported seats against the exported registry with nomenklatura's logic-v2.

    python measure.py FOLDER

logic-v2 scores pairs. Who is scored differs, and each way prints one JSON object:

- documented window: the candidates of nomenklatura's own blocking index, all seats in one batch,
  75 candidates a seat at most, words in more pairs than a bucket of 60 makes dropped;
- tuned window: 500 candidates, a bucket of 1,000 and no floor below the best candidate;
- everybody: no window, so nothing is lost before the score; for small registries alone.

A person is accepted from a score of 0.7 on. The weights are those that the library ships. yente,
which puts another window before the same score, needs Elasticsearch and is not measured.
"""

import json
import logging
import sys
import tempfile
import time
from importlib.metadata import version
from pathlib import Path

from followthemoney import Dataset, StatementEntity, registry
from nomenklatura.blocker import Index
from nomenklatura.matching import get_algorithm
from nomenklatura.resolver import Linker
from nomenklatura.store import SimpleMemoryStore

from stated import WARM_UP, full_name, lines, quantile

MOST = 500  # seats that count where there is a window
SCANNED = 300  # and where everybody is scored
SMALL = 5_000  # people at most for that: a scan of 100,000 would take a minute a seat
ACCEPTED = 0.7
WINDOWS = (
    ("documented window", {}),
    ("tuned window", {"max_candidates": 500, "max_bucket_size": 1_000, "min_score_ratio": 0}),
)
PEOPLE = Dataset.make({"name": "people", "title": "People"})
LOGIC = get_algorithm("logic-v2")
SETTINGS = LOGIC.default_config()


def entity(key, line):
    """A person. The library remembers what it made of a name by the key: no two may share one."""
    countries = (registry.country.clean(code) for code in line["nationalities"])
    return StatementEntity.from_data(
        PEOPLE,
        {
            "id": key,
            "schema": "Person",
            "properties": {
                "name": [full_name(name) for name in line["names"]],
                "birthDate": line["birthDates"],
                "gender": [line["sex"].lower()] if line["sex"] else [],
                "nationality": [country for country in countries if country],
                "idNumber": line["aNumbers"],
                "passportNumber": [document["number"] for document in line["documents"]],
            },
        },
    )


def store(entities):
    """The entities as the index reads them."""
    held = SimpleMemoryStore(PEOPLE, Linker({}))
    writer = held.writer()
    for one in entities:
        writer.add_entity(one)
    writer.flush()
    return held.default_view()


def windows(people, seats, options):
    """Seconds to build the index and to ask it, and the keys of each seat's candidates."""
    with tempfile.TemporaryDirectory() as place:
        view, asked = store(people.values()), store(seats.values()).entities()
        began = time.perf_counter()
        index = Index(view, Path(place), options=options)
        index.build()
        built = time.perf_counter()
        candidates = {str(seat): [str(key) for key, _ in who] for seat, who in index.match_entities(asked)}
        done = time.perf_counter()
        index.close()
    return built - began, done - built, candidates


def score(seats, people, candidates):
    """For each seat: by the clock and of the processor, in milliseconds, and who was accepted."""
    for key, seat in seats.items():
        had, began = time.thread_time(), time.perf_counter()
        scored = {who: LOGIC.compare(seat, people[who], SETTINGS).score for who in candidates.get(key, ())}
        clock, used = (time.perf_counter() - began) * 1e3, (time.thread_time() - had) * 1e3
        yield clock, used, {who for who, score in scored.items() if score >= ACCEPTED}


def tell(variant, people, lines_asked, candidates, built, searched):
    seats = {f"seat-{number}": entity(f"seat-{number}", line) for number, line in enumerate(lines_asked)}
    clock, used, accepted = zip(*score(seats, people, candidates))
    truths = [None if line["registered"] is None else f"person-{line['registered']}" for line in lines_asked]
    positives = sum(truth is not None for truth in truths)
    found = sum(truth in candidates.get(key, ()) for key, truth in zip(seats, truths) if truth)
    recognised = sum(truth in who for truth, who in zip(truths, accepted))
    false_seats = sum(truth is None and bool(who) for truth, who in zip(truths, accepted))
    pairs = sum(len(candidates.get(key, ())) for key in seats)
    told = {
        "peer": f"nomenklatura {version('nomenklatura')} logic-v2",
        "variant": variant,
        "persons": len(people),
        "queries": len(seats),
        "buildSeconds": round(built, 2),
        "queriesPerSecond": round(len(seats) / (searched + sum(clock) / 1e3), 2),
        "pairs": pairs,
        "pairMicros": round(sum(clock) * 1e3 / pairs, 1),
        "pairProcessorMicros": round(sum(used) * 1e3 / pairs, 1),
        "positives": positives,
        "found": found,
        "recall": round(found / positives, 4),
        "threshold": ACCEPTED,
        "recallAtThreshold": round(recognised / positives, 4),
        "unregisteredAtThresholdPer1000": round(1000 * false_seats / (len(seats) - positives), 2),
    }
    if not searched:  # a batch has no time for one query
        for name, share in (("p50", 0.5), ("p99", 0.99)):
            told[f"{name}Millis"] = round(quantile(clock, share), 3)
            told[f"{name}ProcessorMillis"] = round(quantile(used, share), 3)
    print(json.dumps(told), flush=True)


def main():
    logging.basicConfig(stream=sys.stderr, level=logging.INFO)
    folder = Path(sys.argv[1])
    people = {
        f"person-{number}": entity(f"person-{number}", line)
        for number, line in enumerate(lines(folder / "registry.jsonl"))
    }
    counted = lines(folder / "queries.jsonl", WARM_UP, MOST)
    seats = {f"seat-{number}": entity(f"seat-{number}", line) for number, line in enumerate(counted)}
    for variant, options in WINDOWS:
        built, searched, candidates = windows(people, seats, options)
        tell(variant, people, counted, candidates, built, searched)
    if len(people) <= SMALL:
        scanned = counted[:SCANNED]
        everybody = dict.fromkeys((f"seat-{number}" for number in range(len(scanned))), list(people))
        tell("everybody", people, scanned, everybody, 0, 0)


if __name__ == "__main__":
    main()
