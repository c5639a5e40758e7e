#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
#
# Computes each row of deadlines.csv as common date libraries suggest, and counts the rows on which they come to the
# day that is due. The findings stand in legal-time-peers.md beside this file.
#
#   python3 -m venv venv
#   venv/bin/pip install python-dateutil==2.9.0.post0 numpy==2.4.6 pandas==3.1.1 holidays==0.109 workalendar==17.0.0
#   venv/bin/python docs/evidence/legal-time-peers.py legaltime/src/test/resources/org/holdfast/legaltime/deadlines.csv
#
# Measured with these versions on Python 3.11. Prints Markdown; `--each` adds what each peer answered where it differs.
import argparse
import csv
from collections import namedtuple
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import holidays
import numpy
import pandas
from dateutil.relativedelta import relativedelta
from dateutil.rrule import DAILY, FR, MO, TH, TU, WE, rrule, rruleset
from pandas.tseries.holiday import USFederalHolidayCalendar
from pandas.tseries.offsets import CustomBusinessDay
from workalendar.registry import registry

FIRST, LAST = 2005, 2035  # the years of our own calendar of holidays
YEARS = range(FIRST, LAST + 1)
UTC = ZoneInfo("UTC")


# ---- a row of the table, as far as a calendar library has a place for it


class Row:
    def __init__(self, cells):
        self.id = cells["id"]
        self.unit = cells["unit"]
        self.step = -1 if cells["direction"] == "before" else 1
        self.amount = int(cells["amount"] or 0)
        self.zone = ZoneInfo(cells["zone"])
        self.state = cells["court"]
        self.extra = dict(
            (part.split("=", 1) + [""])[:2] for part in cells["extra"].split(";") if part
        )
        self.due = cells["expect_due"]
        self.end = cells["expect_protection_end"] or self.due
        self.start = datetime.fromisoformat(cells["start"])
        self.day = self.start.date()

    def after(self, count):
        """The day so many calendar units on, as relativedelta counts them."""
        return self.day + relativedelta(**{self.unit: count * self.step})


# ---- which days are closed, by each library


def dates(days):
    return frozenset(day for day in days if FIRST <= day.year <= LAST)


def holidays_of(state):
    subdiv = {"subdiv": state} if state else {}
    return dates(holidays.country_holidays("US", years=YEARS, **subdiv).keys())


def workalendar_of(state):
    calendar = registry.get("US-" + state if state else "US")()
    return dates(day for year in YEARS for day, _ in calendar.holidays(year))


def pandas_federal(_state=""):
    found = USFederalHolidayCalendar().holidays(f"{FIRST}-01-01", f"{LAST}-12-31")
    return dates(stamp.date() for stamp in found)


def none(_state=""):
    return frozenset()


CACHE = {}


def closed_days(source, state):
    key = (source.__name__, state)
    if key not in CACHE:
        CACHE[key] = source(state)
    return CACHE[key]


# ---- rolling, by each library: the day itself where it is open, else the next in the direction of the count


def unmoved(_row, day, _closed):
    return day


def by_steps(row, day, closed):
    while day.weekday() >= 5 or day in closed:
        day += timedelta(row.step)
    return day


def always_forward(_row, day, closed):
    while day.weekday() >= 5 or day in closed:
        day += timedelta(1)
    return day


def by_numpy(row, day, closed):
    roll = "forward" if row.step > 0 else "backward"
    return numpy.busday_offset(day, 0, roll, holidays=sorted(closed)).astype(date)


def by_pandas(row, day, closed):
    offset = CustomBusinessDay(holidays=sorted(closed))
    stamp = pandas.Timestamp(day)
    return (offset.rollforward(stamp) if row.step > 0 else offset.rollback(stamp)).date()


def by_rrule(row, day, closed):
    """The first day of a set of working days; it only runs forward."""
    days = rruleset()
    weekdays = (MO, TU, WE, TH, FR)
    days.rrule(rrule(DAILY, dtstart=datetime.combine(day, time()), count=30, byweekday=weekdays))
    for holiday in closed:
        days.exdate(datetime.combine(holiday, time()))
    return next(iter(days)).date()


# ---- counting business days, by each library


def open_days(row, closed, count, roll):
    day = row.day
    for _ in range(count):
        day = roll(row, day + timedelta(row.step), closed)
    return day


def numpy_days(row, closed, count):
    start = "backward" if row.step > 0 else "forward"
    return numpy.busday_offset(row.day, count * row.step, start, holidays=sorted(closed)).astype(date)


def pandas_days(row, closed, count):
    return (pandas.Timestamp(row.day) + row.step * count * CustomBusinessDay(holidays=sorted(closed))).date()


# ---- a peer: a calendar, a roll, a way to count business days and one to count hours

Peer = namedtuple("Peer", "name source states roll business hours every_day_is_business", defaults=(False,))


def plain_days(row, _closed, count):
    return row.day + timedelta(count * row.step)


def wall_clock(row, start):
    """Python's own arithmetic on an aware datetime is that of the clock on the wall."""
    return start + timedelta(hours=row.amount * row.step)


def elapsed(row, start):
    return (start.astimezone(UTC) + timedelta(hours=row.amount * row.step)).astimezone(row.zone)


def answer(peer, row, service_last=False):
    """What a caller would write with this library, who knows the period, the calendar and the hour at which a day ends.

    The three days of `mail+3` are added to the period, or, with service_last, to its last day, as the rule says.
    """
    if "fixed" in row.extra:
        return row.extra["fixed"]
    closed = closed_days(peer.source, row.state if peer.states else "")
    if row.unit == "hours":
        end = peer.hours(row, row.start.replace(tzinfo=row.zone))
        return datetime.combine(peer.roll(row, end.date(), closed), end.time()).isoformat(timespec="minutes")
    served = 3 if "mail+3" in row.extra else 0
    amount = row.amount if service_last else row.amount + served
    if row.unit == "businessDays" or (peer.every_day_is_business and row.unit == "days"):
        last = peer.business(row, closed, amount)
    else:
        last = peer.roll(row, row.after(amount), closed)
    if served and service_last:
        last = peer.roll(row, last + timedelta(served), closed)
    at = row.extra.get("at") or row.extra.get("closes")
    return f"{last}T{at}" if at else str(last)


def steps(row, closed, count):
    return open_days(row, closed, count, by_steps)


def rrule_days(row, closed, count):
    return open_days(row, closed, count, by_rrule)


PEERS = [
    Peer("dateutil: relativedelta, no calendar", none, False, unmoved, plain_days, wall_clock),
    Peer("dateutil: rruleset, less pandas' holidays", pandas_federal, False, by_rrule, rrule_days, wall_clock),
    Peer("numpy: busday_offset rolls, wall clock", pandas_federal, False, by_numpy, numpy_days, wall_clock),
    Peer("numpy: busday_offset counts the days", pandas_federal, False, by_numpy, numpy_days, wall_clock, True),
    Peer("pandas: CustomBusinessDay rolls, wall clock", pandas_federal, False, by_pandas, pandas_days, wall_clock),
    Peer("pandas: CustomBusinessDay rolls, hours through UTC", pandas_federal, False, by_pandas, pandas_days, elapsed),
    Peer("pandas: CustomBusinessDay counts the days", pandas_federal, False, by_pandas, pandas_days, elapsed, True),
    Peer("holidays, federal; rolls forward only", holidays_of, False, always_forward, steps, elapsed),
    Peer("holidays, federal", holidays_of, False, by_steps, steps, elapsed),
    Peer("holidays, of the state", holidays_of, True, by_steps, steps, elapsed),
    Peer("workalendar, federal", workalendar_of, False, by_steps, steps, elapsed),
    Peer("workalendar, of the state", workalendar_of, True, by_steps, steps, elapsed),
]


def main():
    parser = argparse.ArgumentParser(description="Holds deadlines.csv against common date libraries.")
    parser.add_argument("table", help="deadlines.csv")
    parser.add_argument("--each", action="store_true", help="also each answer that differs")
    arguments = parser.parse_args()
    with open(arguments.table, encoding="utf-8", newline="") as lines:
        rows = [Row(cells) for cells in csv.DictReader(lines)]
    doubtful = sum(row.due != row.end for row in rows)
    print(f"{len(rows)} rows, {doubtful} of them with two readings\n")
    print("| peer | agree | agree, service added last | later reading | after all protection | ids that differ |")
    print("|---|---|---|---|---|---|")
    for peer in PEERS:
        answers = {row.id: answer(peer, row) for row in rows}
        differ = [row for row in rows if answers[row.id] != row.due]
        last = sum(answer(peer, row, service_last=True) == row.due for row in rows)
        later = sum(answers[row.id] == row.end != row.due for row in rows)
        late = sum(answers[row.id] > row.end for row in rows)
        ids = ", ".join(row.id for row in differ)
        print(f"| {peer.name} | {len(rows) - len(differ)} | {last} | {later} | {late} | {ids} |")
        if arguments.each:
            for row in differ:
                print(f"    {row.id}: {answers[row.id]}, due {row.due}, protection to {row.end}")


if __name__ == "__main__":
    main()
