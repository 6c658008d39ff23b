"""SIRCLO's part of a demo shop: the goods that the shop has anyway, and two weeks of a sales channel."""

from datetime import datetime, timedelta
from random import Random
from typing import Any, Final

from lapak.emulator.commerce.sirclo_orders import set_status, store
from lapak.emulator.commerce.sirclo_stock import put
from lapak.emulator.commerce.sirclo_times import NOT_SET, write
from lapak.emulator.seed.data import FIRST_NAMES, LAST_NAMES, NOTES, STREETS
from lapak.emulator.store.db import Db, Row
from lapak.emulator.tenancy import Shop

__all__ = ["seed_sirclo"]

_SKUS: Final = 40
_ORDERS: Final = 14
_STATUSES: Final = ("", "accepted", "packed", "shipped", "completed", "completed", "cancelled")
_CITIES: Final = (
    ("Coblong", "Kota Bandung", "Jawa Barat", "40132"),
    ("Gubeng", "Kota Surabaya", "Jawa Timur", "60281"),
    ("Laweyan", "Kota Surakarta", "Jawa Tengah", "57148"),
    ("Denpasar Barat", "Kota Denpasar", "Bali", "80119"),
)
_GOODS: Final = """
    SELECT MIN(v.id) AS first, v.sku, p.name, v.color, v.size, v.price
    FROM variations v JOIN products p ON p.id = v.product_id
    WHERE v.shop_id = :shop AND v.sku <> '' GROUP BY v.sku ORDER BY first LIMIT :most"""


def seed_sirclo(db: Db, shop: Shop, now: datetime) -> None:
    """Fill a shop's SIRCLO side, out of its products; a shop without any gets nothing.

    Args:
        db: The store, in a writing transaction.
        shop: The shop; its products are there already.
        now: The time that the last order lies shortly before.
    """
    chance = Random(shop.id)  # noqa: S311  # the same shop every time
    goods = db.all(_GOODS, shop=shop.id, most=_SKUS)
    opened = now - timedelta(days=60)
    for row in goods:
        put(db, shop.id, opened, row["sku"], name=_name(row), pieces=chance.randint(20, 120))
    for number in range(_ORDERS if goods else 0):
        at = now - timedelta(days=_ORDERS - number, minutes=chance.randrange(600))
        made = store(db, shop, at + timedelta(minutes=2), _order(chance, number, at, goods))
        status = _STATUSES[number % len(_STATUSES)]
        if status:
            set_status(db, shop, at + timedelta(hours=5), made["id"], status)


def _name(row: Row) -> str:
    return ", ".join(part for part in (row["name"], row["color"], row["size"]) if part)


def _order(chance: Random, number: int, at: datetime, goods: list[Row]) -> dict[str, Any]:
    suburb, city, region, post_code = chance.choice(_CITIES)
    chosen = chance.sample(goods, min(len(goods), chance.randint(1, 3)))
    lines = [_line(chance, place, row) for place, row in enumerate(chosen, 1)]
    subtotal = sum(line["line_total"] for line in lines)
    shipping = chance.randrange(9000, 25000, 500)
    return {
        "remote_order_id": f"DEMO-{1001 + number}",
        "remote_order_status": "pending",
        "shipment_reference": "",
        "accepted_at": NOT_SET,
        "packed_at": NOT_SET,
        "completed_at": NOT_SET,
        "order_date": write(at),
        "customer_reference": f"INV-{1001 + number}",
        "payment_method": "bank-transfer",
        "delivery_name": f"{chance.choice(FIRST_NAMES)} {chance.choice(LAST_NAMES)}",
        "delivery_street_address": f"{chance.choice(STREETS)} {chance.randint(1, 90)}",
        "delivery_suburb": suburb,
        "delivery_city": city,
        "delivery_region": region,
        "delivery_post_code": post_code,
        "delivery_country": "Indonesia",
        "delivery_method": "JNE REG",
        "marketplace_code": "demo",
        "phone_number": f"0813{chance.randrange(10**8):08}",
        "remarks": chance.choice(NOTES),
        "subtotal": subtotal,
        "shipping_total": shipping,
        "total": subtotal + shipping,
        "line_items": lines,
    }


def _line(chance: Random, place: int, row: Row) -> dict[str, Any]:
    pieces = chance.randint(1, 3)
    return {
        "line_number": place,
        "product_code": row["sku"],
        "product_description": _name(row),
        "order_quantity": pieces,
        "unit_price": row["price"],
        "raw_price": row["price"],
        "line_total": row["price"] * pieces,
    }
