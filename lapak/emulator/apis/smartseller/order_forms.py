"""Orders as requests write them."""

from typing import Any

from lapak.emulator.commerce.order_draft import Draft, Shipping
from lapak.emulator.commerce.order_lines import Wish
from lapak.emulator.commerce.payments import Payment
from lapak.emulator.commerce.pricing import Cost, Discount
from lapak.emulator.commerce.stock import MAIN

__all__ = ["draft_of", "payment_of"]


def draft_of(body: dict[str, Any]) -> Draft:
    """Read the body of Create Order or Update Order."""
    costs = body.get("order_cost")
    return Draft(
        sender_id=body["customer_sender_id"],
        receiver_id=body["customer_receiver_id"],
        supplier_id=body["supplier_id"],
        is_print=body["is_print"],
        lines=[_wish(position, line) for position, line in enumerate(body["products"])],
        shipping=_shipping(body["expedition"]),
        payment=payment_of(body["payment"]),
        platform=body["source"],
        day=body.get("order_date"),
        note=body.get("note"),
        order_source_id=body.get("order_source_id"),
        keeps_source="order_source_id" not in body,
        costs=None if costs is None else [_cost(cost) for cost in costs],
        awb_number=body.get("awb_number"),
        marketplace_awb=body.get("marketplace_awb"),
    )


def payment_of(payment: dict[str, Any]) -> Payment:
    """Read the `payment` of a request."""
    return Payment(
        status=payment["status"],
        day=payment.get("date"),
        bank_id=payment.get("bank_id"),
        amount=payment.get("amount"),
        supplier_cost=payment.get("cost_of_goods_sales"),
    )


def _wish(position: int, line: dict[str, Any]) -> Wish:
    return Wish(
        field=f"products.{position}",
        variation_id=line["id"],
        quantity=line["qty"],
        product_type=line["product_status"],
        warehouse_id=line.get("warehouse_id", MAIN),
        discount=Discount(
            kind=line.get("type"),
            percentage=line.get("percentage", 0),
            nominal=line.get("nominal", 0),
            promo=line.get("discount_promo"),
        ),
        promo_id=line.get("promo_id"),
        flag=line.get("flag"),
    )


def _shipping(expedition: dict[str, Any]) -> Shipping:
    return Shipping(
        expedition_id=expedition["id"],
        rate=expedition["rate"],
        name=expedition["name"],
        auto_pickup=expedition["auto_pickup"],
        discount=expedition.get("discount_promo", 0),
    )


def _cost(cost: dict[str, Any]) -> Cost:
    return Cost(
        name=cost["name"],
        category=cost["category"],
        kind=cost["type"],
        percentage=cost.get("percentage", 0),
        nominal=cost.get("nominal", 0),
    )
