"""Copy the orders of a shop into a local SQLite file, every night again.

Run it as `python nightly_sync.py orders.sqlite3 2026-11-01 2026-11-14`: the file, the first day ever, today.

A day is written in one transaction, and only then counts as done: after a crash the next run goes on where
this one stopped. The last days are read again each night, because orders change and are canceled.

It prints:

    14 days, 30 orders read, 30 in the file
    3 days, 5 orders read, 30 in the file
"""

import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import date, timedelta
from itertools import chain
from operator import attrgetter
from pathlib import Path

from lapak import SmartSeller

AGAIN = timedelta(days=3)
COLUMNS = attrgetter("order_id", "po_number", "order_date", "order_status", "payment_status", "total_amount")
TABLES = """
CREATE TABLE IF NOT EXISTS orders (
    order_id INTEGER PRIMARY KEY, po_number INTEGER, day TEXT, status TEXT, payment TEXT, total INTEGER
);
CREATE TABLE IF NOT EXISTS days (day TEXT PRIMARY KEY);
"""
UPSERT = """
INSERT INTO orders VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (order_id) DO UPDATE SET
    day = excluded.day, status = excluded.status, payment = excluded.payment, total = excluded.total
"""


def open_days(db: sqlite3.Connection, first: date, today: date) -> Iterator[date]:
    """Go through the days that were never done, and through the last ones."""
    done = {day for (day,) in db.execute("SELECT day FROM days")}
    for number in range((today - first).days + 1):
        day = first + timedelta(days=number)
        if day.isoformat() not in done or day > today - AGAIN:
            yield day


def copy_day(api: SmartSeller, db: sqlite3.Connection, day: date) -> int:
    """Write the orders of a day as they are now; canceled ones are in a list of their own."""
    orders = api.orders.iter_all(start_date=day, end_date=day, per_page=100)
    canceled = api.canceled_orders.iter_all(start_date=day, end_date=day, per_page=50)
    rows = [COLUMNS(row) for row in chain(orders, canceled)]
    with db:  # all of it or nothing
        db.executemany(UPSERT, rows)
        db.execute("INSERT OR REPLACE INTO days VALUES (?)", (day.isoformat(),))
    return len(rows)


def main(api: SmartSeller, path: Path, first: date, today: date) -> None:
    """Copy what is missing; say how much, but nobody's name."""
    with closing(sqlite3.connect(path)) as db:
        db.executescript(TABLES)
        days = list(open_days(db, first, today))
        count = sum(copy_day(api, db, day) for day in days)
        (total,) = db.execute("SELECT count(*) FROM orders").fetchone()
        print(f"{len(days)} days, {count} orders read, {total} in the file")


if __name__ == "__main__":
    with SmartSeller(timeout=60, retries=4) as client:
        for _ in range(2):
            main(client, Path(sys.argv[1]), *(date.fromisoformat(word) for word in sys.argv[2:]))
