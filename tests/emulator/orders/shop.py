"""A shop with goods, people and places, and the bodies of its orders."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from lapak.emulator.store.db import Db
    from tests.emulator.api import Answer, Api

SUPPLIER = 17118
WAREHOUSE = 22
OTHER_WAREHOUSE = 23
MARUN, SAGE = 10726652, 10726653
GAMIS = 10726660  # from another supplier (R)
MUKENA = 10726670  # preorder (PO)
SITI, DEWI, RESELLER, DROPSHIPPER, FRIEND = 23101433, 23101441, 23101450, 23101451, 23101452
BANK = 847
SOURCE = 2980
DAY = "2026-11-02"

_VARIATION: dict[str, Any] = {
    "images": "[]",
    "primary_image": None,
    "weight": 110,
    "price_buy": 27_000,
    "price": 45_000,
    "price_reseller": 40_000,
    "price1": 42_000,
    "price2": 41_000,
    "price3": 40_500,
    "size": "",
}
_PRODUCT: dict[str, Any] = {
    "root_category_id": None,
    "category_id": 101554,
    "description": "Voal halus",
    "discount": 0,
    "weight": 110,
    "user_id": 5,
    "wholesale_status": "N",
    "is_warehouse": 1,
    "publish_status": "Y",
    "show_stock": "Y",
    "has_variation": "Y",
    "created_at": "2026-11-01T08:00:00+07:00",
}


OTHERS = 1_000_000
"""What the ids of the other shop's things lie above those of this one."""


def furnish(db: Db, shop_id: int = 7, plus: int = 0) -> None:
    """Put everything into a shop that orders need, 50 MARUN and 5 SAGE; ids are raised by `plus`."""
    place = {"region_id": 3636, "address": "Jalan Aria Putra 18", "phone": "081210203040"}
    db.insert(
        "suppliers",
        id=SUPPLIER + plus,
        shop_id=shop_id,
        name="Gudang Konveksi",
        description="Jahitan",
        **place,
    )
    for warehouse, name in ((WAREHOUSE, "Gudang Ciputat"), (OTHER_WAREHOUSE, "Gudang Cimahi")):
        row = {"name": name, "supplier_id": SUPPLIER + plus, "is_active": 1, "user_ids": "[5]"}
        db.insert("warehouses", id=warehouse + plus, shop_id=shop_id, **row)
    db.insert("product_categories", id=101554 + plus, shop_id=shop_id, name="Kerudung", root_category_id=None)
    _product(db, shop_id, 2950570 + plus, "Kerudung Voal", "S")
    _variation(
        db,
        shop_id,
        2950570 + plus,
        MARUN + plus,
        "KRD-MRH",
        "merah marun",
        stock={WAREHOUSE + plus: 50, 0: 3},
    )
    _variation(db, shop_id, 2950570 + plus, SAGE + plus, "KRD-SGE", "hijau sage", stock={WAREHOUSE + plus: 5})
    _product(db, shop_id, 2950571 + plus, "Gamis Titipan", "R")
    _variation(db, shop_id, 2950571 + plus, GAMIS + plus, "GMS-HTM", "hitam", stock={})
    _product(db, shop_id, 2950572 + plus, "Mukena Pesanan", "PO")
    _variation(db, shop_id, 2950572 + plus, MUKENA + plus, "MKN-PTH", "putih", stock={})
    people = (
        (SITI, "Siti Rahmawati", "N"),
        (DEWI, "Dewi Anggraini", "N"),
        (RESELLER, "Ayu Lestari", "Y"),
        (DROPSHIPPER, "Bima Saputra", "D"),
        (FRIEND, "Rina Kusuma", "1"),
    )
    category = {"code": "1", "name": "Teman", "active": 1, "discount_access": 0, "wholesale_access": 0}
    db.insert("customer_categories", shop_id=shop_id, **category)
    for customer, name, code in people:
        row = {"region_id": 3636, "address": f"Jalan Kenanga {customer % 100}", "postal_code": "15411"}
        times = {"created_at": "2026-11-01T08:00:00+07:00", "created_day": "2026-11-01"}
        phone = f"08121020{customer % 10000}"
        db.insert(
            "customers",
            id=customer + plus,
            shop_id=shop_id,
            name=name,
            phone=phone,
            category_code=code,
            is_active="Y",
            **row,
            **times,
        )
    account = {
        "bank_type": "bca",
        "account_number": "0123456789",
        "holder_name": "Kirana",
        "branch": "Ciputat",
    }
    db.insert("bank_accounts", id=BANK + plus, shop_id=shop_id, **account)
    db.insert("order_sources", id=SOURCE + plus, shop_id=shop_id, marketplace_id=5, note="0812")


def _product(db: Db, shop_id: int, product_id: int, name: str, kind: str) -> None:
    db.insert("products", id=product_id, shop_id=shop_id, name=name, product_type=kind, **_PRODUCT)


def _variation(
    db: Db, shop_id: int, product_id: int, variation_id: int, *look: str, stock: dict[int, int]
) -> None:
    row = _VARIATION | dict(zip(("sku", "color"), look, strict=True))
    db.insert("variations", id=variation_id, shop_id=shop_id, product_id=product_id, **row)
    for warehouse, quantity in stock.items():
        place = {"variation_id": variation_id, "warehouse_id": warehouse, "shop_id": shop_id}
        db.insert("stock", quantity=quantity, **place)


def line(variation_id: int = MARUN, qty: int = 2, **fields: Any) -> dict[str, Any]:
    """A line of an order, from the warehouse in Ciputat."""
    return {"id": variation_id, "qty": qty, "product_status": "S", "warehouse_id": WAREHOUSE} | fields


def body(*lines: dict[str, Any], **fields: Any) -> dict[str, Any]:
    """An order of 2 MARUN with sending for 10 000, unpaid."""
    order: dict[str, Any] = {
        "customer_sender_id": SITI,
        "customer_receiver_id": DEWI,
        "supplier_id": SUPPLIER,
        "order_date": DAY,
        "is_print": False,
        "products": list(lines) or [line()],
        "expedition": {"id": 1, "rate": 10_000, "name": "JNE", "auto_pickup": False},
        "payment": {"status": "UNPAID"},
        "source": "WEB",
    }
    return order | fields


def others(**fields: Any) -> dict[str, Any]:
    """An order of the other shop."""
    order = body(line(MARUN + OTHERS, warehouse_id=WAREHOUSE + OTHERS), order_source_id=SOURCE + OTHERS)
    for name in ("customer_sender_id", "customer_receiver_id", "supplier_id"):
        order[name] += OTHERS
    order["payment"] = {"status": "UNPAID", "bank_id": BANK + OTHERS}
    return order | fields


def paid(amount: int, status: str = "PAID", **fields: Any) -> dict[str, Any]:
    """A payment on the shop's account."""
    return {"status": status, "amount": amount, "date": DAY, "bank_id": BANK} | fields


def make(api: Api, *lines: dict[str, Any], **fields: Any) -> int:
    """Make an order and return its id."""
    order_id: int = api.post("/order", **body(*lines, **fields)).data["order_id"]
    return order_id


def change(api: Api, order_id: int, *lines: dict[str, Any], **fields: Any) -> Answer:
    """Update an order; what is not given is as `body` has it, but the lines."""
    order = body(**fields) | {"products": list(lines), "order_id": order_id}
    return api.patch("/order", **order)


def row(api: Api, order_id: int, path: str = "/order") -> dict[str, Any]:
    """Return the order as a list shows it."""
    span = {} if path == "/order/details" else {"start_date": "2000-01-01", "end_date": "2099-12-31"}
    rows: list[dict[str, Any]] = api.get(path, per_page=50, **span).data
    return next(found for found in rows if found["order_id"] == order_id)


def ids(api: Api, path: str = "/order", **query: Any) -> list[int]:
    """Return the ids of orders that a list shows, in its order."""
    return [found["order_id"] for found in api.get(path, **query).data]


def stock(api: Api, variation_id: int = MARUN, warehouse_id: int = WAREHOUSE) -> int:
    """Return what lies in a warehouse."""
    with api.store() as db:
        place = {"variation_id": variation_id, "warehouse_id": warehouse_id, "shop_id": api.shop_id}
        sql = """
            SELECT quantity FROM stock
            WHERE variation_id = :variation_id AND warehouse_id = :warehouse_id AND shop_id = :shop_id"""
        return int(db.scalar(sql, **place) or 0)


def outbox(api: Api) -> list[dict[str, Any]]:
    """Return the messages of the shop."""
    with api.store() as db:
        return db.all(
            "SELECT channel, recipient, text, order_id FROM outbox WHERE shop_id = :s", s=api.shop_id
        )


def refused(answer: Answer) -> tuple[int, str | None, list[str]]:
    """What a refusal says: status, reason, fields."""
    assert answer.body["response"] == "Failed"
    assert answer.body["data"] is None
    return answer.status, answer.reason, list(answer.body["message"])
