"""What `lapak up` has acknowledged survives its sudden death."""

from __future__ import annotations

import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from queue import SimpleQueue
from random import Random
from typing import TYPE_CHECKING

from attrs import frozen

from lapak import ConnectionFailed, MaybeApplied, SmartSeller
from lapak.emulator import DEMO_KEYS
from lapak.testing import Server
from tests.acceptance.kirana import ALWAYS, fill_up, line, order, stock

if TYPE_CHECKING:
    from pathlib import Path

ROUNDS, WRITERS = 20, 3
MOST_ACKNOWLEDGED = 15
STOCK = 10_000

LAST_OF_THE_DEMO = 39384918
HANG = 60.0


@frozen
class Killing:
    """What came of the orders that were placed until the server was killed."""

    acknowledged: dict[int, int]
    interrupted: int
    """Orders whose answer did not come: nobody knows about them."""


def kill_while_writing(server: Server, chance: Random) -> Killing:
    """Kill the server after some acknowledged orders, while others are on their way."""
    told: SimpleQueue[tuple[int, int]] = SimpleQueue()
    with SmartSeller(DEMO_KEYS[0], base_url=server.base_url("smartseller"), retries=0) as api:

        def write(own: Random) -> int:
            """Place one order after the other until the server is gone; tell whether one was interrupted."""
            while True:
                pieces = own.randint(1, 9)
                try:
                    made = api.orders.create(order(line(qty=pieces)))
                except MaybeApplied:
                    return 1
                except ConnectionFailed:
                    return 0
                told.put((made.data.order_id, pieces))

        with ThreadPoolExecutor(WRITERS) as pool:
            writers = [pool.submit(write, Random(chance.random())) for _ in range(WRITERS)]  # noqa: S311
            acknowledged = [told.get(timeout=HANG) for _ in range(chance.randint(1, MOST_ACKNOWLEDGED))]
            server.kill()
            interrupted = sum(writer.result(timeout=HANG) for writer in writers)
    while not told.empty():
        acknowledged.append(told.get())
    return Killing(dict(acknowledged), interrupted)


def kept_orders(api: SmartSeller) -> dict[int, int]:
    """Return id and pieces of the orders that are not the demo shop's own."""
    rows = api.orders.iter_all(keyword="Dewi Anggraini", per_page=100, **ALWAYS)
    return {row.order_id: row.products[0].quantity for row in rows if row.order_id > LAST_OF_THE_DEMO}


def test_no_acknowledged_order_is_lost_when_the_server_is_killed(tmp_path: Path) -> None:
    store = tmp_path / "toko.sqlite3"
    chance = Random(20261114)  # noqa: S311
    acknowledged: dict[int, int] = {}
    interrupted = 0
    with Server(str(store)) as server, client(server) as api:
        fill_up(api, STOCK)

    for number in range(ROUNDS + 1):
        with Server(str(store)) as server:
            with client(server) as api:
                kept, left = kept_orders(api), stock(api)
            assert kept.items() >= acknowledged.items(), f"after kill {number}"
            assert len(kept) - len(acknowledged) <= interrupted, f"after kill {number}"
            assert left == STOCK - sum(kept.values()), f"after kill {number}"
            if number == ROUNDS:
                assert server.control("GET", "health")["violations"] == []
                break
            killing = kill_while_writing(server, chance)
            acknowledged |= killing.acknowledged
            interrupted += killing.interrupted

    assert len(acknowledged) > ROUNDS
    assert interrupted > 0, "no kill met an order on its way: the test has lost its point"
    with closing(sqlite3.connect(store)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def client(server: Server) -> SmartSeller:
    return SmartSeller(DEMO_KEYS[0], base_url=server.base_url("smartseller"))
