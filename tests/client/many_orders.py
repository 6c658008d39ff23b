"""A shop of the emulator with 1,234 orders over 95 days, and what happens to them between two calls."""

import asyncio
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import httpx

from lapak import AsyncSmartSeller, SmartSeller
from lapak.emulator import DEMO_KEYS, Emulator, async_transport, open_emulator, sync_transport

ORDERS = 1234
DAYS = 95
BASE = "http://lapak.test/smartseller/api/open"


class ManyOrders:
    """The shop. What `between` holds is called before every call but the first."""

    def __init__(self) -> None:
        self.emulator: Emulator = open_emulator()
        self._db = self.emulator.database.db
        self._today = self.emulator.clock.now().date()
        model = self._db.one("SELECT id, shop_id FROM orders WHERE status = 'ACCEPTED' ORDER BY id LIMIT 1")
        assert model is not None
        self._shop, self._model = model["shop_id"], model["id"]
        names = [row["name"] for row in self._db.all("PRAGMA table_info(orders)")]
        self._columns = [name for name in names if name not in {"id", "po_number", "order_day", "status"}]
        self._db.execute("UPDATE orders SET status = 'REJECTED' WHERE shop_id = :shop", shop=self._shop)
        for number in range(ORDERS):
            self.add(days_ago=number * DAYS // ORDERS)
        self.emulator.snapshot("as new")
        self.between: Callable[[], object] = lambda: None
        self.calls = 0

    def as_new(self) -> None:
        self.emulator.restore("as new")
        self.between = lambda: None
        self.calls = 0

    def add(self, days_ago: int = 0) -> int:
        """Make an order of a day, a copy of an order of the demo shop."""
        columns = ", ".join(self._columns)
        self._db.execute(
            f"INSERT INTO orders (po_number, order_day, status, {columns}) "
            f"SELECT (SELECT max(po_number) + 1 FROM orders), :day, 'ACCEPTED', {columns} "
            "FROM orders WHERE id = :model",
            day=(self._today - timedelta(days=days_ago)).isoformat(),
            model=self._model,
        )
        return int(self._db.scalar("SELECT max(id) FROM orders") or 0)

    def cancel(self, order_id: int) -> None:
        """Take an order out of the list."""
        self._db.execute("UPDATE orders SET status = 'CANCELED' WHERE id = :id", id=order_id)

    def ids(self) -> list[int]:
        """Return the orders that stand, in the order of the list."""
        rows = self._db.all(
            "SELECT id FROM orders WHERE shop_id = :shop AND status = 'ACCEPTED' "
            "ORDER BY order_day DESC, id DESC",
            shop=self._shop,
        )
        return [row["id"] for row in rows]

    def walk(self, *, wait: bool, each: Callable[[int], object] = id, **arguments: Any) -> list[int]:
        """Return the ids of the orders that `iter_all` comes to; `each` is called with every one."""
        options = {"start_date": "2000-01-01", **arguments}
        found: list[int] = []

        def take(order: Any) -> None:
            found.append(order.order_id)
            each(order.order_id)

        async def run() -> None:
            async with self._shop_of(AsyncSmartSeller, async_transport(self.emulator)) as api:
                async for order in api.orders.iter_all(**options):
                    take(order)

        if wait:
            asyncio.run(run())
        else:
            with self._shop_of(SmartSeller, sync_transport(self.emulator)) as api:
                for order in api.orders.iter_all(**options):
                    take(order)
        return found

    def _shop_of(self, client: type[Any], carrier: httpx.MockTransport) -> Any:
        def hand_on(request: httpx.Request) -> Any:
            self.calls += 1
            if self.calls > 1:
                self.between()
            return carrier.handler(request)

        return client(DEMO_KEYS[0], base_url=BASE, transport=httpx.MockTransport(hand_on))
