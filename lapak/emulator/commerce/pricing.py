"""Prices and totals of orders.

None of this is documented (evidence: inferred), so the whole of it stands here:

1. The category of the sender chooses a price of the variation (`_PRICES`).
2. With access to wholesale, a product with wholesale prices costs that of the band its quantity lies in.
3. With access to discounts, the product's discount is taken off each piece; a promotion replaces it,
   access or not.
4. The line's own discount is taken off the line: percent of the line, or rupiah.
5. The order is the sum of its lines, plus sending less its discount, plus OTHER COST and INSURANCE, less
   DISCOUNT; percents are of the sum of the lines.

Percents are rounded half up to a rupiah. Nothing comes to less than 0.
"""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final, Literal

from attrs import frozen

from lapak.emulator.commerce.refusals import Refused

if TYPE_CHECKING:
    from lapak.emulator.store.db import Db, Row

__all__ = [
    "LARGEST",
    "NO_DISCOUNT",
    "Cost",
    "Discount",
    "Terms",
    "amount_of",
    "band_price",
    "check_amount",
    "line_total",
    "order_total",
    "percent",
    "price_at",
    "terms_of",
    "unit_price",
]

LARGEST: Final = 10**15
"""Rupiah, grams or pieces that anything comes to at most, so that sums stay inside an integer."""

_NORMAL: Final = "price"
_PRICES: Final = {
    "N": _NORMAL,
    "Y": "price_reseller",
    "D": "price_reseller",
    "1": "price1",
    "2": "price2",
    "3": "price3",
}
_TERMS: Final = """
    SELECT discount_access, wholesale_access FROM customer_categories
    WHERE shop_id = :shop_id AND code = :code"""
_GOODS: Final = """
    SELECT v.shop_id, v.product_id, v.price, p.discount, p.wholesale_status
    FROM variations v JOIN products p ON p.id = v.product_id
    WHERE v.shop_id = :shop_id AND v.id = :id AND NOT p.archived"""
_BAND: Final = """
    SELECT price FROM wholesale_bands
    WHERE shop_id = :shop_id AND product_id = :product_id AND :quantity BETWEEN min_qty AND max_qty
    ORDER BY min_qty DESC LIMIT 1"""


@frozen
class Terms:
    """What a category of customers pays: which price of a variation, and with which rights."""

    price: str
    discounts: bool
    wholesale: bool


@frozen
class Discount:
    """What is taken off a line: by percent or rupiah of the line, and by promotion per piece."""

    kind: Literal["PERCENTAGE", "NOMINAL"] | None = None
    percentage: int = 0
    nominal: int = 0
    promo: int | None = None


NO_DISCOUNT: Final = Discount()


@frozen
class Cost:
    """A cost or discount of a whole order, as it is asked for."""

    name: str
    category: str
    kind: Literal["PERCENTAGE", "NOMINAL"]
    percentage: int = 0
    nominal: int = 0


def terms_of(db: "Db", shop_id: int, category_code: str) -> Terms:
    """Return what customers of a category pay; without rights when there is no such category."""
    row = db.one(_TERMS, shop_id=shop_id, code=category_code)
    price = _PRICES.get(category_code, _NORMAL)
    return Terms(price, bool(row and row["discount_access"]), bool(row and row["wholesale_access"]))


def band_price(db: "Db", shop_id: int, product_id: int, quantity: int) -> int | None:
    """Return the wholesale price of one piece for a quantity, or None when no band has it."""
    price = db.scalar(_BAND, shop_id=shop_id, product_id=product_id, quantity=min(quantity, LARGEST))
    return None if price is None else int(price)


def price_at(db: "Db", shop_id: int, variation_id: int, quantity: int) -> int | None:
    """Return the wholesale or else normal price of a variation for a quantity; None without the variation."""
    goods = db.one(_GOODS, shop_id=shop_id, id=variation_id)
    if goods is None:
        return None
    return unit_price(db, goods, Terms(_NORMAL, discounts=False, wholesale=True), quantity)


def unit_price(db: "Db", goods: "Row", terms: Terms, quantity: int, promo: int | None = None) -> int:
    """Return what one piece costs.

    Args:
        db: The store.
        goods: A variation with the `discount` and `wholesale_status` of its product.
        terms: What the buyer's category pays.
        quantity: Pieces of the line.
        promo: Discount by a promotion.
    """
    price = int(goods[terms.price])
    if terms.wholesale and goods["wholesale_status"] == "Y":
        band = band_price(db, goods["shop_id"], goods["product_id"], quantity)
        price = price if band is None else band
    discount = promo if promo is not None else goods["discount"] if terms.discounts else 0
    return max(price - discount, 0)


def line_total(unit: int, quantity: int, discount: Discount, field: str) -> int:
    """Return what a line comes to; `field` names it in a refusal."""
    total = check_amount(unit * quantity, f"{field}.qty")
    if discount.kind == "PERCENTAGE":
        total -= percent(total, discount.percentage)
    elif discount.kind == "NOMINAL":
        total -= discount.nominal
    if total < 0:
        raise Refused("negative-total", f"{field}.{(discount.kind or 'nominal').lower()}", total=total)
    return total


def amount_of(cost: Cost, goods: int) -> int:
    """Return the rupiah that a cost comes to, given the sum of the lines."""
    return percent(goods, cost.percentage) if cost.kind == "PERCENTAGE" else cost.nominal


def order_total(goods: int, shipping: int, costs: Iterable[tuple[str, int]]) -> tuple[int, int]:
    """Return what the costs (category and rupiah) come to together, and what the order does."""
    cost_total = sum(-amount if category == "DISCOUNT" else amount for category, amount in costs)
    total = goods + shipping + cost_total
    if total < 0:
        raise Refused("negative-total", "order_cost", total=total)
    check_amount(abs(cost_total), "order_cost")
    return cost_total, check_amount(total, "products")


def percent(amount: int, percentage: int) -> int:
    """Return so many percent of an amount, rounded half up to a rupiah."""
    return (amount * percentage + 50) // 100


def check_amount(amount: int, field: str) -> int:
    """Return an amount that is neither below 0 nor too large; `field` names it in a refusal."""
    if amount < 0:
        raise Refused("negative-amount", field, amount=amount)
    if amount > LARGEST:
        raise Refused("amount-too-large", field, amount=amount)
    return amount
