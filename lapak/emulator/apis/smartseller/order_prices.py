"""What pieces cost, and what a customer category may."""

from typing import Any

from lapak.emulator.apis.smartseller.lookups import found
from lapak.emulator.apis.smartseller.order_refusals import refusals
from lapak.emulator.call import Call
from lapak.emulator.commerce.pricing import price_at, terms_of
from lapak.emulator.commerce.refusals import Refused

__all__ = ["orders_get_price_access", "orders_get_wholesale_price"]

_CATEGORY = "SELECT code FROM customer_categories WHERE shop_id = :shop_id AND code = :code"


def orders_get_wholesale_price(call: Call) -> dict[str, Any]:
    """Show what one piece costs when so many are bought (docs 002, Get Wholesale Price)."""
    variation_id, quantity = call.query["variation_id"], call.query["qty"]
    row = price_at(call.db, call.shop.id, variation_id, quantity)
    price = found(call, row, "variation", "variation_id", variation_id)
    with refusals(call):
        if quantity < 1:
            raise Refused("quantity-not-positive", "qty", quantity=quantity)
    data = {"variation_id": variation_id, "quantity": str(quantity), "price": price}
    return {"response": "success", "data": data}


def orders_get_price_access(call: Call) -> dict[str, Any]:
    """Show the rights of a customer category (docs 002, Get Price Access)."""
    code = call.path["customer_category_code"]
    row = call.db.one(_CATEGORY, shop_id=call.shop.id, code=code)
    found(call, row, "customer category", "customer_category_code", code)
    terms = terms_of(call.db, call.shop.id, code)
    data = {"wholesale_access": terms.wholesale, "discount_access": terms.discounts}
    return {"response": "Success", "data": data}
