#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Links exported seats against the exported registry with Splink on DuckDB.

    python measure.py FOLDER

Prints one JSON object a line, one for each variant:

- documented: the blocking rules and comparisons that Splink's own guides take for people;
- tuned: blocks also by any word of the name with part of the birth date, by any two words, by the
  birth date alone and by the passport, and compares names that stand in each other's columns.

Both train themselves (EM) on the data that they link; neither is told who sits where.
"""

import json
import re
import sys
import tempfile
import time
import unicodedata
from itertools import combinations
from pathlib import Path

import duckdb
import splink
import splink.comparison_library as cl
from splink import DuckDBAPI, Linker, SettingsCreator, block_on

from stated import WARM_UP

THREADS = 2
ACCEPTED = 0.5
PARTICLES = {"de", "del", "la", "las", "los", "da", "das", "do", "dos", "y", "e", "al", "el", "bin", "ibn"}
COLUMNS = {
    "unique_id": "BIGINT",
    "truth": "BIGINT",
    "given": "VARCHAR",
    "surname": "VARCHAR",
    "surname2": "VARCHAR",
    "words": "VARCHAR[]",
    "pairs": "VARCHAR[]",
    "dob": "VARCHAR",
    "dob_ym": "VARCHAR",
    "dob_yd": "VARCHAR",
    "dob_md": "VARCHAR",
    "sex": "VARCHAR",
    "nationality": "VARCHAR",
    "a_number": "VARCHAR",
    "passport": "VARCHAR",
}


def words(text):
    """Words in lower case without accents."""
    plain = "".join(c for c in unicodedata.normalize("NFD", text.lower()) if unicodedata.category(c) != "Mn")
    return re.findall(r"\w+", plain)


def units(text):
    """Names with their particles: de la cruz is one."""
    found, held = [], []
    for word in words(text):
        held.append(word)
        if word not in PARTICLES:
            found.append(" ".join(held))
            held = []
    if held:
        found.append(" ".join(held))
    return found


def parted(name):
    """Given names and surnames. Where the file does not part them, the last two of three or more
    names are taken for surnames: most of the people are Spanish Americans."""
    if "inOrder" not in name:
        return units(name["givenNames"]), units(name["surnames"])
    all_names = units(name["inOrder"])
    cut = max(len(all_names) - 2, 1) if len(all_names) > 1 else 0
    return all_names[:cut], all_names[cut:]


def row(number, line):
    """A row of the table. Splink compares one name with one name: the first that is stated."""
    given, surnames = parted(line["names"][0])
    all_words = sorted({w for u in given + surnames for w in u.split() if w not in PARTICLES and len(w) > 1})
    dob = next((d for d in line["birthDates"] if len(d) == 10), None)
    return {
        "unique_id": number,
        "truth": line.get("registered"),
        "given": given[0] if given else None,
        "surname": surnames[0] if surnames else None,
        "surname2": surnames[1] if len(surnames) > 1 else None,
        "words": all_words,
        "pairs": [" ".join(pair) for pair in combinations(all_words, 2)],
        "dob": dob,
        "dob_ym": dob and dob[:7],
        "dob_yd": dob and dob[:4] + dob[7:],
        "dob_md": dob and dob[5:],
        "sex": line["sex"],
        "nationality": next(iter(line["nationalities"]), None),
        "a_number": next(iter(line["aNumbers"]), None),
        "passport": next((d["number"] for d in line["documents"]), None),
    }


def load(con, table, file, skipped=0):
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl") as prepared, open(file, encoding="utf-8") as lines:
        for number, line in enumerate(lines):
            if number >= skipped:
                prepared.write(json.dumps(row(number, json.loads(line))) + "\n")
        prepared.flush()
        con.execute(
            f"CREATE TABLE {table} AS SELECT * FROM read_json(?, format='newline_delimited', columns={COLUMNS})",
            [prepared.name],
        )


DOCUMENTED = SettingsCreator(
    link_type="link_only",
    blocking_rules_to_generate_predictions=[
        block_on("surname", "dob"),
        block_on("given", "dob"),
        block_on("a_number"),
        block_on("given", "surname"),
    ],
    comparisons=[
        cl.NameComparison("given").configure(term_frequency_adjustments=True),
        cl.NameComparison("surname").configure(term_frequency_adjustments=True),
        cl.DateOfBirthComparison("dob", input_is_string=True),
        cl.ExactMatch("sex"),
        cl.ExactMatch("nationality").configure(term_frequency_adjustments=True),
        cl.ExactMatch("a_number"),
    ],
    retain_matching_columns=False,
)

TUNED = SettingsCreator(
    link_type="link_only",
    blocking_rules_to_generate_predictions=[
        block_on("a_number"),
        block_on("passport"),
        block_on("dob"),
        block_on("pairs", arrays_to_explode=["pairs"]),
        block_on("words", "dob_ym", arrays_to_explode=["words"]),
        block_on("words", "dob_yd", arrays_to_explode=["words"]),
        block_on("words", "dob_md", arrays_to_explode=["words"]),
    ],
    comparisons=[
        cl.ForenameSurnameComparison("given", "surname"),
        cl.NameComparison("surname2").configure(term_frequency_adjustments=True),
        cl.DateOfBirthComparison("dob", input_is_string=True),
        cl.ExactMatch("sex"),
        cl.ExactMatch("nationality").configure(term_frequency_adjustments=True),
        cl.LevenshteinAtThresholds("a_number", [1]),
        cl.LevenshteinAtThresholds("passport", [1]),
    ],
    retain_matching_columns=False,
)


def measure(con, variant, settings):
    linker = Linker(
        ["registry", "seats"],
        settings,
        DuckDBAPI(con),
        set_up_basic_logging=False,
        input_table_aliases=["registry", "seats"],
    )
    start = time.perf_counter()
    linker.training.estimate_probability_two_random_records_match(
        [block_on("a_number"), block_on("given", "surname", "dob")], recall=0.7
    )
    linker.training.estimate_u_using_random_sampling(max_pairs=1e7, seed=1)
    for rule in (block_on("dob"), block_on("given", "surname")):
        linker.training.estimate_parameters_using_expectation_maximisation(rule)
    trained = time.perf_counter()
    pairs = linker.inference.predict().physical_name
    linked = time.perf_counter()
    con.execute(
        f"""CREATE OR REPLACE TEMP VIEW scored AS SELECT match_probability AS p,
              CASE source_dataset_l WHEN 'registry' THEN unique_id_l ELSE unique_id_r END AS person,
              CASE source_dataset_l WHEN 'seats' THEN unique_id_l ELSE unique_id_r END AS seat
            FROM {pairs}"""
    )
    one = lambda query: con.execute(query).fetchone()[0]
    true_pairs = "FROM scored JOIN seats ON seats.unique_id = seat AND seats.truth = person"
    persons, queries = one("SELECT count(*) FROM registry"), one("SELECT count(*) FROM seats")
    positives = one("SELECT count(truth) FROM seats")
    reached, scored = one(f"SELECT count(*) {true_pairs}"), one(f"SELECT count(*) {true_pairs} WHERE p >= {ACCEPTED}")
    false_seats = one(
        "SELECT count(DISTINCT seat) FROM scored JOIN seats ON seats.unique_id = seat"
        f" WHERE truth IS NULL AND p >= {ACCEPTED}"
    )
    print(
        json.dumps(
            {
                "peer": f"Splink {splink.__version__}",
                "variant": variant,
                "persons": persons,
                "queries": queries,
                "buildSeconds": round(trained - start, 2),
                "linkSeconds": round(linked - trained, 2),
                "queriesPerSecond": round(queries / (linked - trained), 1),
                "pairs": one("SELECT count(*) FROM scored"),
                "positives": positives,
                "found": reached,
                "recall": round(reached / positives, 4),
                "threshold": ACCEPTED,
                "recallAtThreshold": round(scored / positives, 4),
                "unregisteredAtThresholdPer1000": round(1000 * false_seats / (queries - positives), 2),
            }
        ),
        flush=True,
    )


def main():
    folder = Path(sys.argv[1])
    con = duckdb.connect()
    con.execute(f"SET threads = {THREADS}")
    load(con, "registry", folder / "registry.jsonl")
    load(con, "seats", folder / "queries.jsonl", WARM_UP)
    for variant, settings in (("documented", DOCUMENTED), ("tuned", TUNED)):
        measure(con, variant, settings)


if __name__ == "__main__":
    main()
