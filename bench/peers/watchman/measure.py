# SPDX-License-Identifier: Apache-2.0
"""Asks exported seats of a Watchman server that has the exported registry as its only list.

    python measure.py FOLDER PROGRAM

Starts PROGRAM, a built server, on this machine alone, with the registry as a list in Senzing's
format, one of those that it reads by itself, and asks it with one connection. Prints one JSON
object a line, one for each variant:

- documented: all settings as they are by default, everything asked that a seat states, 10 people
  returned;
- tuned: asked without numbers, no phonetic filter, 100 returned, the most it allows. Two people
  whose numbers are of different kinds contradict each other to it, and that costs more than the
  numbers bring; its weighting of words by rarity was tried and accepts half of the unregistered.

A person is accepted from a match of 0.75 on, as its own example asks. A time is that of a request
on loopback; the processor time is that of all threads of the server.
"""

import json
import os
import socket
import subprocess
import sys
import tempfile
import time
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import urlencode

from stated import WARM_UP, full_name, lines, quantile

MOST = 1_000  # seats that count: at 100,000 people one takes a good part of a second
WARMING = 20  # of the seats that do not count
ACCEPTED = 0.75
PATIENCE = 600  # seconds for the server to read its list
VARIANTS = (
    ("documented", 10, True, {}),
    ("tuned", 100, False, {"DISABLE_PHONETIC_FILTERING": "yes"}),
)


def record(number, line):
    """A line of the list. The format has room for one name and one date."""
    stated = {"RECORD_ID": str(number), "RECORD_TYPE": "PERSON", "NAME_FULL": full_name(line["names"][0])}
    if line["birthDates"]:
        stated["DATE_OF_BIRTH"] = line["birthDates"][0]
    if line["sex"]:
        stated["GENDER"] = line["sex"]
    for a_number in line["aNumbers"][:1]:
        stated |= {"NATIONAL_ID_NUMBER": a_number, "NATIONAL_ID_COUNTRY": "USA"}
    for document in line["documents"][:1]:
        stated |= {"PASSPORT_NUMBER": document["number"], "PASSPORT_COUNTRY": document["country"]}
    return stated


def question(line, limit, with_numbers):
    asked = {"type": "person", "name": full_name(line["names"][0]), "limit": limit}
    if line["birthDates"]:
        asked["birthDate"] = line["birthDates"][0]
    if line["sex"]:
        asked["gender"] = line["sex"].lower()
    for a_number in line["aNumbers"][:1] if with_numbers else ():
        asked["gov_national-id"] = f"USA:{a_number}"
    for document in line["documents"][:1] if with_numbers else ():
        asked["gov_passport"] = f"{document['country']}:{document['number']}"
    return "/v2/search?" + urlencode(asked)


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def start(program, folder, people, environment):
    """The server's process, its port and the seconds until it had read its list."""
    port, admin = free_port(), free_port()
    settings = folder / "settings.yml"
    settings.write_text(
        json.dumps(  # which YAML holds
            {
                "Watchman": {
                    "Servers": {"BindAddress": f"127.0.0.1:{port}", "AdminAddress": f"127.0.0.1:{admin}"},
                    "Download": {
                        "IncludedLists": [],
                        "Senzing": [{"SourceList": "people", "Location": f"file://{people}"}],
                    },
                }
            }
        ),
        encoding="utf-8",
    )
    began = time.perf_counter()
    server = subprocess.Popen(
        [program],
        env={**os.environ, "APP_CONFIG": str(settings), **environment},
        stdout=sys.stderr,
    )
    while time.perf_counter() - began < PATIENCE and server.poll() is None:
        try:
            connection = HTTPConnection("127.0.0.1", port)
            connection.request("GET", "/v2/listinfo")
            if json.load(connection.getresponse())["lists"].get("people"):
                return server, port, time.perf_counter() - began
        except OSError:
            pass
        time.sleep(0.1)
    server.kill()
    raise SystemExit("the server has not read its list")


def processor(server):
    """Nanoseconds that all threads have had, where the system counts them."""
    threads = Path(f"/proc/{server.pid}/task").glob("*/schedstat")
    return sum(int(thread.read_text().split()[0]) for thread in threads)


def ask(server, port, seats, limit, with_numbers):
    """For each seat: by the clock and of the processor, in milliseconds, and who was returned."""
    connection = HTTPConnection("127.0.0.1", port)
    for seat in seats:
        asked = question(seat, limit, with_numbers)
        had, began = processor(server), time.perf_counter()
        connection.request("GET", asked)
        answer = connection.getresponse().read()
        clock = (time.perf_counter() - began) * 1e3
        used = (processor(server) - had) / 1e6
        returned = json.loads(answer)["entities"] or []
        yield clock, used, {int(one["sourceID"]): one["match"] for one in returned}


def measure(variant, program, folder, people, persons, seats):
    name, limit, with_numbers, environment = variant
    server, port, built = start(program, folder, people, environment)
    try:
        list(ask(server, port, seats[:WARMING], limit, with_numbers))
        counted = seats[WARM_UP:]
        asked = list(ask(server, port, counted, limit, with_numbers))
    finally:
        server.terminate()
        server.wait()
    clock, used, returned = zip(*asked)
    positives = sum(seat["registered"] is not None for seat in counted)
    found = sum(seat["registered"] in who for seat, who in zip(counted, returned))
    accepted = sum(who.get(seat["registered"], 0) >= ACCEPTED for seat, who in zip(counted, returned))
    false_seats = sum(
        seat["registered"] is None and max(who.values(), default=0) >= ACCEPTED
        for seat, who in zip(counted, returned)
    )
    print(
        json.dumps(
            {
                "peer": "Watchman",
                "variant": f"{name}, top {limit}",
                "persons": persons,
                "queries": len(counted),
                "buildSeconds": round(built, 2),
                "p50Millis": round(quantile(clock, 0.5), 3),
                "p99Millis": round(quantile(clock, 0.99), 3),
                "p50ProcessorMillis": round(quantile(used, 0.5), 3),
                "p99ProcessorMillis": round(quantile(used, 0.99), 3),
                "queriesPerSecond": round(len(counted) / sum(clock) * 1e3, 1),
                "positives": positives,
                "found": found,
                "recall": round(found / positives, 4),
                "threshold": ACCEPTED,
                "recallAtThreshold": round(accepted / positives, 4),
                "unregisteredAtThresholdPer1000": round(1000 * false_seats / (len(counted) - positives), 2),
            }
        ),
        flush=True,
    )


def main():
    exported, program = Path(sys.argv[1]), sys.argv[2]
    registry = lines(exported / "registry.jsonl")
    seats = lines(exported / "queries.jsonl", most=WARM_UP + MOST)
    with tempfile.TemporaryDirectory() as place:
        people = Path(place) / "people.jsonl"
        with open(people, "w", encoding="utf-8") as written:
            for number, line in enumerate(registry):
                written.write(json.dumps(record(number, line)) + "\n")
        for variant in VARIANTS:
            measure(variant, program, Path(place), people, len(registry), seats)


if __name__ == "__main__":
    main()
