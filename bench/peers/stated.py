# SPDX-License-Identifier: Apache-2.0
"""What the exported files say, for the peers that are measured from Python."""

import json
from itertools import islice

WARM_UP = 2_000  # seats that do not count, for any peer


def lines(file, first=0, most=None):
    """The lines from number first on, at most so many, as they were exported."""
    with open(file, encoding="utf-8") as opened:
        return [json.loads(line) for line in islice(opened, first, None if most is None else first + most)]


def full_name(name):
    """A name as one string, parts in the order in which they are spoken."""
    return name["inOrder"] if "inOrder" in name else f"{name['givenNames']} {name['surnames']}"


def quantile(values, share):
    return sorted(values)[int(len(values) * share)]
