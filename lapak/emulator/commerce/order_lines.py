"""The lines of an order: what they cost, how they change, and what they take out of stock."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Final, Literal

from attrs import frozen

from lapak.emulator.commerce import stock
from lapak.emulator.commerce.pricing import NO_DISCOUNT, Discount, Terms, check_amount, line_total, unit_price
from lapak.emulator.commerce.refusals import Missing, Refused
from lapak.emulator.commerce.warehouses import find_warehouse

if TYPE_CHECKING:
    from lapak.emulator.store.db import Db, Row
    from lapak.emulator.tenancy import Shop

__all__ = ["Wish", "changed", "counted", "lines_of", "move_stock", "priced", "stock_of"]

_GOODS: Final = """
    SELECT v.id, v.shop_id, v.product_id, v.sku, v.color, v.size, v.weight, v.price_buy, v.price,
           v.price_reseller, v.price1, v.price2, v.price3, p.name, p.category_id, p.description,
           p.product_type, p.discount, p.wholesale_status
    FROM variations v JOIN products p ON p.id = v.product_id
    WHERE v.shop_id = :shop_id AND v.id = :id AND NOT p.archived"""
_LINES: Final = "SELECT * FROM order_lines WHERE shop_id = :shop_id AND order_id = :order_id ORDER BY id"
# What lay in a warehouse that was deleted since lies in the main one now. The plus keeps SQLite from going
# through all lines of the shop in the order that they are grouped in.
_STOCK: Final = """
    SELECT l.variation_id, CASE WHEN w.id IS NULL THEN 0 ELSE l.warehouse_id END AS warehouse_id,
           SUM(l.quantity) AS quantity
    FROM order_lines l
    LEFT JOIN warehouses w ON w.id = l.warehouse_id AND w.shop_id = l.shop_id AND NOT w.deleted
    WHERE +l.shop_id = :shop_id AND l.order_id = :order_id AND l.product_type = 'S'
    GROUP BY 1, 2 ORDER BY MIN(l.id)"""


@frozen
class Wish:
    """A line as it is asked for; `field` names it in a refusal (`products.0`)."""

    field: str
    variation_id: int
    quantity: int
    product_type: str
    warehouse_id: int = stock.MAIN
    discount: Discount = NO_DISCOUNT
    promo_id: int | None = None
    flag: Literal["EDIT", "NEW", "DELETE"] | None = None


def priced(db: "Db", shop_id: int, wishes: Sequence[Wish], terms: Terms) -> list["Row"]:
    """Return the lines, ready to be stored, that are asked for."""
    lines = [_priced(db, shop_id, wish, terms) for wish in wishes]
    _check_distinct(lines, wishes)
    return lines


def lines_of(db: "Db", shop_id: int, order_id: int) -> list["Row"]:
    """Return the lines of an order."""
    return db.all(_LINES, shop_id=shop_id, order_id=order_id)


def changed(
    db: "Db", shop_id: int, lines: Sequence["Row"], wishes: Sequence[Wish], terms: Terms
) -> list["Row"]:
    """Return the lines that an order is left with: edited ones in place, then new ones."""
    left: list[Row | None] = list(lines)
    new: list[Row] = []
    for wish in wishes:
        found = _position(left, wish)
        if wish.flag == "NEW" or (wish.flag is None and found is None):
            new.append(_priced(db, shop_id, wish, terms))
        elif found is None:
            raise Refused("line-not-in-order", f"{wish.field}.id", id=wish.variation_id)
        elif wish.flag == "DELETE":
            left[found] = None
        else:
            before = left[found]
            line = _priced(db, shop_id, wish, terms)
            left[found] = {**line, "id": before["id"]} if before else line
    result = [line for line in left if line is not None] + new
    if not result:
        raise Refused("no-products", "products")
    _check_distinct(result, wishes)
    return result


def counted(lines: Iterable["Row"]) -> list[stock.Line]:
    """Return what lines take out of stock."""
    return [
        stock.Line(line["variation_id"], line["warehouse_id"], line["quantity"])
        for line in lines
        if line["product_type"] == "S"
    ]


def stock_of(db: "Db", shop_id: int, order_id: int) -> list[stock.Line]:
    """Return what a stored order takes out of stock, of the warehouses that there are."""
    rows = db.all(_STOCK, shop_id=shop_id, order_id=order_id)
    return [stock.Line(row["variation_id"], row["warehouse_id"], row["quantity"]) for row in rows]


def move_stock(
    db: "Db",
    shop: "Shop",
    order: "Row",
    at: datetime,
    *,
    before: Iterable[stock.Line] = (),
    after: Iterable[stock.Line] = (),
    fields: Sequence[tuple[int, str]] = (),
) -> None:
    """Bring the stock from what an order took to what it takes.

    Args:
        db: The store.
        shop: Whose it is, and in whose name.
        order: The order.
        at: When.
        before: What it took so far.
        after: What it takes from now on.
        fields: Variations and what names each in a refusal, the first one that fits.
    """
    needs: dict[tuple[int, int], int] = {}
    for line in after:
        place = (line.variation_id, line.warehouse_id)
        needs[place] = needs.get(place, 0) + line.quantity
    for line in before:
        place = (line.variation_id, line.warehouse_id)
        needs[place] = needs.get(place, 0) - line.quantity
    cause = stock.Cause(at, shop.user.email, f"Order PO#{order['po_number']}", order["id"])
    returned = [stock.Line(*place, -quantity) for place, quantity in needs.items() if quantity < 0]
    stock.give_back(db, shop.id, returned, cause)
    try:
        stock.take(
            db,
            shop.id,
            [stock.Line(*place, quantity) for place, quantity in needs.items() if quantity > 0],
            cause,
        )
    except stock.Shortage as shortage:
        lack = shortage.lacks[0]
        names = dict(reversed(fields))
        field = names.get(lack.line.variation_id, "id")
        facts = {"id": lack.line.variation_id, "wanted": lack.line.quantity, "available": lack.available}
        raise Refused("insufficient-stock", field, **facts) from None


def _position(lines: Sequence["Row | None"], wish: Wish) -> int | None:
    """Return which line a wish is about: the one in its warehouse, or the only one of the variation."""
    same = [at for at, line in enumerate(lines) if line and line["variation_id"] == wish.variation_id]
    if len(same) > 1:
        same = [at for at in same if (line := lines[at]) and line["warehouse_id"] == wish.warehouse_id]
    return same[0] if same else None


def _priced(db: "Db", shop_id: int, wish: Wish, terms: Terms) -> "Row":
    goods = db.one(_GOODS, shop_id=shop_id, id=wish.variation_id)
    if goods is None:
        raise Missing("variation", f"{wish.field}.id", wish.variation_id)
    if find_warehouse(db, shop_id, wish.warehouse_id) is None:
        raise Missing("warehouse", f"{wish.field}.warehouse_id", wish.warehouse_id)
    if wish.quantity < 1:
        raise Refused("quantity-not-positive", f"{wish.field}.qty", quantity=wish.quantity)
    if wish.product_type != goods["product_type"]:
        field = f"{wish.field}.product_status"
        raise Refused("product-status-mismatch", field, name=field, kind=goods["product_type"])
    discount = wish.discount
    check_amount(discount.percentage, f"{wish.field}.percentage")
    check_amount(discount.nominal, f"{wish.field}.nominal")
    check_amount(discount.promo or 0, f"{wish.field}.discount_promo")
    check_amount(goods["weight"] * wish.quantity, f"{wish.field}.qty")
    check_amount(goods["price_buy"] * wish.quantity, f"{wish.field}.qty")
    unit = unit_price(db, goods, terms, wish.quantity, discount.promo)
    return {
        "shop_id": shop_id,
        "variation_id": goods["id"],
        "product_id": goods["product_id"],
        "category_id": goods["category_id"],
        "warehouse_id": wish.warehouse_id,
        "name": goods["name"],
        "sku": goods["sku"],
        "color": goods["color"],
        "size": goods["size"],
        "description": goods["description"],
        "product_type": goods["product_type"],
        "unit_price": unit,
        "unit_cost": goods["price_buy"],
        "quantity": wish.quantity,
        "weight": goods["weight"] * wish.quantity,
        "discount_type": discount.kind,
        "discount_percentage": discount.percentage,
        "discount_nominal": discount.nominal,
        "discount_promo": discount.promo,
        "promo_id": wish.promo_id,
        "total": line_total(unit, wish.quantity, discount, wish.field),
    }


def _check_distinct(lines: Sequence["Row"], wishes: Sequence[Wish]) -> None:
    counts = Counter((line["variation_id"], line["warehouse_id"]) for line in lines)
    twice = next((place for place, count in counts.items() if count > 1), None)
    if twice is not None:
        asked = [wish for wish in wishes if (wish.variation_id, wish.warehouse_id) == twice]
        field = asked[-1].field if asked else "products"
        raise Refused("duplicate-line", f"{field}.id", id=twice[0])
