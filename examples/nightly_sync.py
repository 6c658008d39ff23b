"""Copy the orders of a shop into a local SQLite file, every night again.

Run it as `python nightly_sync.py orders.sqlite3 2026-11-01 2026-11-14`: the file, the first day ever, and
today, which cron leaves out: then it is the day in Jakarta.

A day is written in one transaction. It is read again every night until a week has gone by, because orders
come late, are paid, sent and canceled; only then is it done. After a break the next run goes on.

It prints:

    14 days, 30 orders read, 30 in the file
"""

import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from itertools import chain
from pathlib import Path

from lapak import SmartSeller
from lapak.types import day_of

AGAIN = timedelta(days=7)
COLUMNS = ("order_id", "po_number", "order_date", "order_status", "payment_status", "total_amount")
TABLES = """
CREATE TABLE IF NOT EXISTS orders (
    order_id INTEGER PRIMARY KEY, po_number INTEGER, day TEXT, status TEXT, payment TEXT, total INTEGER
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS days (day TEXT PRIMARY KEY);
"""
UPSERT = """
INSERT INTO orders VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (order_id) DO UPDATE SET
    day = excluded.day, status = excluded.status, payment = excluded.payment, total = excluded.total
"""


def open_days(db: sqlite3.Connection, first: date, today: date) -> Iterator[date]:
    """Go through the days that are not done."""
    done = {day for (day,) in db.execute("SELECT day FROM days")}
    for number in range((today - first).days + 1):
        day = first + timedelta(days=number)
        if day.isoformat() not in done:
            yield day


def copy_day(api: SmartSeller, db: sqlite3.Connection, day: date, *, is_done: bool) -> int:
    """Write the orders of a day as they are now; canceled ones are in a list of their own."""
    orders = api.orders.iter_all(start_date=day, end_date=day, per_page=100)
    canceled = api.canceled_orders.iter_all(start_date=day, end_date=day, per_page=50)
    rows = [tuple(map(order.to_dict().get, COLUMNS)) for order in chain(orders, canceled)]
    with db:  # all of it or nothing
        db.executemany(UPSERT, rows)
        if is_done:
            db.execute("INSERT INTO days VALUES (?)", (day.isoformat(),))
    return len(rows)


def main(api: SmartSeller, path: Path, first: date, today: date) -> None:
    """Copy what is missing; say how much, but nobody's name."""
    with closing(sqlite3.connect(path)) as db:
        db.executescript(TABLES)
        days = list(open_days(db, first, today))
        count = sum(copy_day(api, db, day, is_done=day <= today - AGAIN) for day in days)
        (total,) = db.execute("SELECT count(*) FROM orders").fetchone()
        print(f"{len(days)} days, {count} orders read, {total} in the file")


if __name__ == "__main__":
    file, *words = sys.argv[1:]
    start, now = [*map(date.fromisoformat, words), day_of(datetime.now(UTC))][:2]
    with SmartSeller(timeout=60, retries=4) as client:
        main(client, Path(file), start, now)
