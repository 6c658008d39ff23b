"""A new store: the shared lists, and the two demo shops with a key each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lapak.emulator.commerce.reference import install
from lapak.emulator.commerce.shops import give_key, open_shop
from lapak.emulator.seed.data import KIRANA, NUSANTARA
from lapak.emulator.seed.shop import furnish
from lapak.emulator.tenancy import Shop, User

if TYPE_CHECKING:
    from datetime import datetime

    from lapak.emulator.store.db import Db

__all__ = ["DEMO_KEYS", "DEMO_SECRET", "fill"]

#: The API keys of the two demo shops.
DEMO_KEYS: Final = ("demo-toko-a", "demo-toko-b")

#: The secret of both keys, for the APIs that ask for one.
DEMO_SECRET: Final = "demo-secret"  # noqa: S105  # printed by `lapak up`

#: Ids of the shops and of their owners.
_SHOPS: Final = ((7, 5), (8, 6))

#: The last id that counts as given away, by table: the first row of the first shop is that of the examples.
_LAST_IDS: Final = {
    "suppliers": 17117,
    "warehouses": 21,
    "product_categories": 101553,
    "products": 2950569,
    "variations": 10726651,
    "customers": 23101432,
    "customer_categories": 118,
    "bank_accounts": 846,
    "order_sources": 2979,
    "orders": 39384703,
}
_LAST_PO_NUMBER: Final = 11999


def fill(db: Db, now: datetime, *, empty: bool = False) -> None:
    """Fill a new store with the shared lists and the two demo shops.

    Args:
        db: The store, in a writing transaction.
        now: The time that everything is dated back from.
        empty: Open the shops, but leave them without goods, customers and orders.
    """
    install(db)
    for table, last in _LAST_IDS.items():
        db.execute("INSERT INTO sqlite_sequence (name, seq) VALUES (:name, :last)", name=table, last=last)
    for (shop_id, user_id), key, plan in zip(_SHOPS, DEMO_KEYS, (KIRANA, NUSANTARA), strict=True):
        open_shop(
            db,
            plan.name,
            owner=plan.owner,
            email=plan.email,
            shop_id=shop_id,
            user_id=user_id,
            last_po_number=_LAST_PO_NUMBER,
        )
        give_key(db, shop_id, key, DEMO_SECRET)
        if not empty:
            shop = Shop(shop_id, plan.name, User(user_id, plan.owner, plan.email))
            furnish(db, shop, plan, now)
