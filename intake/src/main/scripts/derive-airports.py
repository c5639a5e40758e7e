#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Derives airports.csv, the shipped table of airports, from its pinned source.

    pip download airportsdata==20260905 --no-deps --dest /tmp/airports
    python3 derive-airports.py /tmp/airports/airportsdata-20260905-py3-none-any.whl 2026-11-24 \
        > ../resources/org/holdfast/intake/places/airports.csv

The first argument is the wheel, the second the day it was retrieved. Only facts are kept: code,
country, subdivision in the United States, zone. Airports without an IATA code are left out.
"""

import csv
import hashlib
import io
import sys
import zipfile

SHA256 = "d7eaa9a57d373b0adaaae0d52da2af0bb0edf73f7baa170f7c415d3342bf4868"

# ISO 3166-2:US, the names as the source writes them.
STATES = {
    "Alabama": "AL", "Alaska": "AK", "Arizona": "AZ", "Arkansas": "AR", "California": "CA",
    "Colorado": "CO", "Connecticut": "CT", "Delaware": "DE", "District of Columbia": "DC",
    "Florida": "FL", "Georgia": "GA", "Hawaii": "HI", "Idaho": "ID", "Illinois": "IL",
    "Indiana": "IN", "Iowa": "IA", "Kansas": "KS", "Kentucky": "KY", "Louisiana": "LA",
    "Maine": "ME", "Maryland": "MD", "Massachusetts": "MA", "Michigan": "MI", "Minnesota": "MN",
    "Mississippi": "MS", "Missouri": "MO", "Montana": "MT", "Nebraska": "NE", "Nevada": "NV",
    "New Hampshire": "NH", "New Jersey": "NJ", "New Mexico": "NM", "New York": "NY",
    "North Carolina": "NC", "North Dakota": "ND", "Ohio": "OH", "Oklahoma": "OK", "Oregon": "OR",
    "Pennsylvania": "PA", "Puerto Rico": "PR", "Rhode Island": "RI", "South Carolina": "SC",
    "South Dakota": "SD", "Tennessee": "TN", "Texas": "TX", "Utah": "UT", "Vermont": "VT",
    "Virgin Islands": "VI", "Virginia": "VA", "Washington": "WA", "West Virginia": "WV",
    "Wisconsin": "WI", "Wyoming": "WY",
}

# Territories that 8 U.S.C. 1101(a)(38) counts as the United States; the source lists them as
# countries of their own. American Samoa is not among them and stays a country.
TERRITORIES = {"GU": "GU", "MP": "MP", "PR": "PR", "VI": "VI"}

# The source names the city served; the airport itself stands in another state: Washington's
# airports DCA (Arlington), IAD (Dulles) and MNZ (Manassas) are in Virginia.
CORRECTED_STATE = {"DCA": "VA", "IAD": "VA", "MNZ": "VA"}


def place(row):
    """The country and, in the United States, the subdivision in which an airport stands."""
    country = row["country"]
    if country in TERRITORIES:
        return "US", TERRITORIES[country]
    if country == "US":
        return "US", CORRECTED_STATE.get(row["iata"], STATES[row["subd"]])
    return country, ""


def airports(rows):
    """IATA code to (ICAO code, country, subdivision, zone)."""
    table = {}
    for row in rows:
        if row["iata"]:
            # An identifier with an underscore or a digit is the source's or a national one.
            icao = row["icao"] if row["icao"].isalpha() else ""
            assert row["iata"] not in table and row["tz"], row
            table[row["iata"]] = (icao, *place(row), row["tz"])
    return table


def cities(rows, table):
    """Codes of cities with several airports, where all of them agree on country and zone.

    None in the United States: there the state matters, and a city's airports may lie in several.
    """
    members = {}
    for row in rows:
        members.setdefault(row["City Code"], []).append(table.get(row["Airport Code"]))
    for city, found in members.items():
        agree = None not in found and len({(a[1], a[3]) for a in found}) == 1
        if city not in table and agree and found[0][1] != "US":
            yield city, ("", found[0][1], "", found[0][3])


def read(wheel, name):
    return list(csv.DictReader(io.StringIO(wheel.read("airportsdata/" + name).decode("utf-8"))))


def main(path, retrieved):
    data = open(path, "rb").read()
    digest = hashlib.sha256(data).hexdigest()
    if digest != SHA256:
        sys.exit(f"this is not the pinned source: SHA-256 {digest}, expected {SHA256}")
    with zipfile.ZipFile(io.BytesIO(data)) as wheel:
        table = airports(read(wheel, "airports.csv"))
        table.update(dict(cities(read(wheel, "iata_macs.csv"), table)))
    print(
        "# Airports and cities by IATA code. Source: airportsdata 20260905 (Mike Borsetti and"
        f" contributors; facts only), retrieved {retrieved}, MIT licence,"
        f" wheel SHA-256 {SHA256}. Derived by intake/src/main/scripts/derive-airports.py"
    )
    print("iata,icao,country,subdivision,zone")
    for code in sorted(table):
        print(",".join((code, *table[code])))


if __name__ == "__main__":
    main(*sys.argv[1:])
