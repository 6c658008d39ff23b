"""The orders of a demo shop, the older the further on their way."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from attrs import frozen

from lapak.emulator.commerce import orders, payments
from lapak.emulator.commerce.order_draft import Draft, Shipping
from lapak.emulator.commerce.order_lines import Wish
from lapak.emulator.commerce.order_record import update_row
from lapak.emulator.commerce.payments import Payment
from lapak.emulator.commerce.pricing import Cost
from lapak.emulator.commerce.stock import MAIN
from lapak.emulator.seed.data import COURIERS, DAYS, NOTES

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from random import Random

    from lapak.emulator.store.db import Db, Row
    from lapak.emulator.tenancy import Shop

__all__ = ["Means", "OrderBook"]

_ARRIVED_AFTER: Final = timedelta(days=5)


@frozen
class Means:
    """What orders are made of: shelves with goods, and the ids of everything that an order names."""

    shelves: Sequence[Row]
    people: Sequence[int]
    suppliers: Sequence[int]
    accounts: Sequence[int]
    sources: Sequence[int]


@frozen
class OrderBook:
    """Takes the orders of a shop, one after the other."""

    db: Db
    shop: Shop
    now: datetime
    means: Means
    count: int

    def take_first(self) -> None:
        """Make the order of the examples: two pieces of the first variation, an instalment paid."""
        at = self.now - timedelta(days=DAYS)
        shelf = next(row for row in self.means.shelves if row["warehouse_id"] != MAIN)
        draft = Draft(
            sender_id=self.means.people[0],
            receiver_id=self.means.people[8],
            supplier_id=self.means.suppliers[0],
            is_print=False,
            lines=[Wish("products.0", shelf["variation_id"], 2, "S", shelf["warehouse_id"])],
            shipping=Shipping(1, 10000, "JNE"),
            payment=Payment("INSTALLMENT", at.date().isoformat(), self.means.accounts[0], 20000),
            platform="WEB",
            day=at.date().isoformat(),
            note="Tolong kirim sebelum Jumat",
            order_source_id=self.means.sources[0],
        )
        orders.create_order(self.db, self.shop, draft, at)

    def take_rest(self, chance: Random) -> None:
        """Make all others, evenly over the days."""
        for number in range(1, self.count):
            self._take(chance, number)

    def _take(self, chance: Random, number: int) -> None:
        age = timedelta(days=DAYS * (1 - (number + 1) / self.count))
        at = self.now - age - timedelta(minutes=chance.randrange(1, 600))
        sender = chance.choice(self.means.people)
        courier = chance.choice(COURIERS)
        rate = chance.randrange(courier.lowest, courier.highest + 1, 500) if courier.highest else 0
        draft = Draft(
            sender_id=sender,
            receiver_id=chance.choice(self.means.people) if chance.random() < 0.2 else sender,  # noqa: PLR2004
            supplier_id=chance.choice(self.means.suppliers),
            is_print=chance.random() < 0.5,  # noqa: PLR2004
            lines=_lines(chance, self.means.shelves),
            shipping=Shipping(courier.expedition_id, rate, courier.name),
            payment=Payment("UNPAID"),
            platform=chance.choice(("MOBILE", "WEB")),
            day=at.date().isoformat(),
            note=chance.choice(NOTES),
            order_source_id=chance.choice(self.means.sources),
            costs=[Cost("Asuransi", "INSURANCE", "NOMINAL", nominal=2500)] if number % 9 == 0 else None,
        )
        order = orders.create_order(self.db, self.shop, draft, at)
        self._go_on(chance, number, order, at)

    def _go_on(self, chance: Random, number: int, order: Row, at: datetime) -> None:
        """Pay, send, deliver or cancel an order, the older the further."""
        accounts = self.means.accounts
        paid_at = at + timedelta(hours=3)
        if number % 23 == 11:  # noqa: PLR2004
            orders.cancel_order(self.db, self.shop, order["id"], paid_at)
            return
        if number % 10 == 4:  # noqa: PLR2004
            if number % 20 == 4:  # noqa: PLR2004
                half = Payment("INSTALLMENT", paid_at.date().isoformat(), accounts[0], order["total"] // 2)
                payments.pay(self.db, self.shop, order, half, paid_at)
            return
        account = chance.choice(accounts)
        payments.pay(self.db, self.shop, order, Payment("PAID", paid_at.date().isoformat(), account), paid_at)
        sent_at = at + timedelta(days=1)
        if sent_at > self.now or number % 12 == 7:  # noqa: PLR2004
            return
        awb = f"JP{self.shop.id:02}{8507716 + number:08}"
        order = orders.add_awb_number(self.db, self.shop, order["id"], awb, sent_at)
        if at + _ARRIVED_AFTER < self.now:
            update_row(self.db, order, {"progress": "DELIVERED", "pickup": 2})


def _lines(chance: Random, shelves: Sequence[Row]) -> list[Wish]:
    """Return one to three lines, each of another variation."""
    chosen = {
        row["variation_id"]: row["warehouse_id"] for row in chance.sample(shelves, chance.randint(1, 3))
    }
    return [
        Wish(f"products.{position}", variation, chance.randint(1, 3), "S", warehouse)
        for position, (variation, warehouse) in enumerate(chosen.items())
    ]
