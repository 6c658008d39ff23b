"""How an order is kept: what its row is made of, its lines and its costs."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

import orjson

from lapak.emulator.commerce.couriers import service_of
from lapak.emulator.commerce.order_people import origin, person
from lapak.emulator.commerce.order_sources import find_order_source
from lapak.emulator.commerce.pricing import Cost, amount_of, check_amount, order_total
from lapak.emulator.commerce.refusals import Missing

if TYPE_CHECKING:
    from lapak.emulator.commerce.order_draft import Draft, Shipping
    from lapak.emulator.store.db import Db, Row

__all__ = [
    "People",
    "costs_of",
    "find_order",
    "forget_parts",
    "people_of",
    "row_of",
    "store_costs",
    "store_lines",
    "sums_of",
    "update_row",
]

#: Sender, receiver and origin by these names.
People: TypeAlias = dict[str, dict[str, Any]]


def find_order(db: "Db", shop_id: int, order_id: int, field: str) -> "Row":
    """Return an order, canceled or not; raises Missing, which names `field`."""
    row = db.one("SELECT * FROM orders WHERE shop_id = :shop_id AND id = :id", shop_id=shop_id, id=order_id)
    if row is None:
        raise Missing("order", field, order_id)
    return row


def people_of(db: "Db", shop_id: int, draft: "Draft", before: People | None = None) -> People:
    """Return sender, receiver and origin of an order; who stays the same stays as it was `before`."""
    before = before or {}

    def kept(role: str, given: int) -> dict[str, Any] | None:
        return before[role] if role in before and before[role]["id"] == given else None

    return {
        "sender": kept("sender", draft.sender_id)
        or person(db, shop_id, draft.sender_id, "customer_sender_id"),
        "receiver": kept("receiver", draft.receiver_id)
        or person(db, shop_id, draft.receiver_id, "customer_receiver_id"),
        "origin": kept("origin", draft.supplier_id) or origin(db, shop_id, draft.supplier_id),
    }


def sums_of(lines: Sequence["Row"], shipping: "Shipping", costs: Sequence[Cost]) -> dict[str, int]:
    """Return goods_total, cost_total and total of an order."""
    goods = check_amount(sum(line["total"] for line in lines), "products")
    rate = check_amount(shipping.rate, "expedition.rate")
    rate -= check_amount(shipping.discount, "expedition.discount_promo")
    amounts = []
    for position, cost in enumerate(costs):
        field = f"order_cost.{position}"
        check_amount(cost.percentage, f"{field}.percentage")
        check_amount(cost.nominal, f"{field}.nominal")
        amounts.append((cost.category, check_amount(amount_of(cost, goods), field)))
    cost_total, total = order_total(goods, rate, amounts)
    return {"goods_total": goods, "cost_total": cost_total, "total": total}


def row_of(
    db: "Db",
    shop_id: int,
    draft: "Draft",
    people: People,
    *,
    lines: Sequence["Row"],
    sums: Mapping[str, int],
    supplier_cost: int,
) -> dict[str, Any]:
    """Return the columns that making and changing an order both write; raises Missing."""
    source_id = draft.order_source_id
    if source_id is not None and find_order_source(db, shop_id, source_id) is None:
        raise Missing("order source", "order_source_id", source_id)
    shipping = draft.shipping
    service = service_of(shipping.expedition_id, shipping.name)
    kinds = [line["product_type"] for line in lines]
    check_amount(supplier_cost, "payment.cost_of_goods_sales")
    paid_to_others = supplier_cost if "R" in kinds else 0
    own = sum(line["unit_cost"] * line["quantity"] for line in lines if line["product_type"] != "R")
    return {
        **sums,
        "sender_id": draft.sender_id,
        "receiver_id": draft.receiver_id,
        "supplier_id": draft.supplier_id,
        "sender_category": people["sender"]["category_code"],
        "people": orjson.dumps(people).decode(),
        "is_print": draft.is_print,
        "product_type": kinds[0],
        "source": draft.platform,
        "expedition_id": shipping.expedition_id,
        "courier_id": service.courier_id,
        "courier_name": service.courier,
        "service": service.name,
        "shipping_cost": shipping.rate,
        "shipping_discount": shipping.discount,
        "auto_pickup": shipping.auto_pickup,
        "weight": check_amount(sum(line["weight"] for line in lines), "products"),
        "supplier_cost": paid_to_others,
        "cost_of_goods": check_amount(own, "products") + paid_to_others,
    }


def update_row(db: "Db", order: "Row", values: Mapping[str, object]) -> None:
    """Write columns of an order."""
    sets = ", ".join(f"{name} = :{name}" for name in values)
    sql = f"UPDATE orders SET {sets} WHERE shop_id = :of_shop AND id = :of_id"  # noqa: S608  # names from code
    db.execute(sql, of_shop=order["shop_id"], of_id=order["id"], **values)


def forget_parts(db: "Db", shop_id: int, order_id: int) -> None:
    """Delete lines and costs of an order, to be stored anew."""
    for table in ("order_lines", "order_costs"):
        sql = f"DELETE FROM {table} WHERE shop_id = :shop_id AND order_id = :id"  # noqa: S608  # names from code
        db.execute(sql, shop_id=shop_id, id=order_id)


def store_lines(db: "Db", order_id: int, lines: Sequence["Row"]) -> None:
    """Store the lines of an order; those that were stored before keep their ids."""
    for line in lines:
        db.insert("order_lines", **(line | {"order_id": order_id}))


def costs_of(db: "Db", shop_id: int, order_id: int) -> list[Cost]:
    """Return the costs of an order as they were asked for."""
    rows = db.all(
        """
        SELECT name, category, type, percentage, nominal FROM order_costs
        WHERE shop_id = :shop_id AND order_id = :order_id ORDER BY id""",
        shop_id=shop_id,
        order_id=order_id,
    )
    return [
        Cost(row["name"], row["category"], row["type"], row["percentage"], row["nominal"]) for row in rows
    ]


def store_costs(db: "Db", shop_id: int, order_id: int, costs: Sequence[Cost], goods: int) -> None:
    """Store the costs of an order; `goods` is the sum of its lines."""
    for cost in costs:
        db.insert(
            "order_costs",
            order_id=order_id,
            shop_id=shop_id,
            name=cost.name,
            category=cost.category,
            type=cost.kind,
            percentage=cost.percentage if cost.kind == "PERCENTAGE" else 0,
            nominal=amount_of(cost, goods),
        )
