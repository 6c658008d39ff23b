"""The fields of a SIRCLO order and of its lines, in the order of the wire, and what they hold unless sent."""

from typing import Any, Final

from lapak.emulator.commerce.sirclo_times import NOT_SET, read, write

__all__ = ["blank_order", "cleaned"]

_LINE: Final[dict[str, Any]] = {
    "line_number": 0,
    "remote_order_item_id": "",
    "product_code": "",
    "product_description": "",
    "order_quantity": 0,
    "unit_price": 0,
    "raw_price": 0,
    "discount_rate": 0,
    "line_discount": 0,
    "line_tax": 0,
    "shipping_amount": 0,
    "line_total": 0,
    "line_comments": "",
    "line_item_status": "",
    "discount_amount": 0,
    "description": "",
}

_ORDER: Final[dict[str, Any]] = {
    "created_at": NOT_SET,
    "updated_at": NOT_SET,
    "order_number": "",
    "order_date": NOT_SET,
    "customer_code": "",
    "remote_order_id": "",
    "currency_code": "IDR",
    "exchange_rate": 1,
    "customer_reference": "",
    "quote_expiry_date": NOT_SET,
    "required_date": NOT_SET,
    "warehouse_code": "",
    "payment_method": "",
    "delivery_name": "",
    "delivery_street_address": "",
    "delivery_street_address_2": "",
    "delivery_suburb": "",
    "delivery_city": "",
    "delivery_region": "",
    "delivery_post_code": "",
    "delivery_country": "",
    "delivery_method": "",
    "delivery_number": "",
    "delivery_method_code": "",
    "delivery_enterprise_code": "",
    "delivery_enterprise_name": "",
    "buyer_delivery_number": "",
    "remote_order_status": "",
    "discount": 0,
    "tax_code": "",
    "tax_rate": 0,
    "tax_total": 0,
    "shipping_total": 0,
    "discount_total": 0,
    "subtotal": 0,
    "total": 0,
    "order_status": "",
    "remarks": "",
    "marketplace_code": "",
    "phone_number": "",
    "airwaybill_number": "",
    "shipment_reference": "",
    "shipment_extras": "",
    "processed_at": NOT_SET,
    "accepted_at": NOT_SET,
    "packed_at": NOT_SET,
    "cancelled_at": NOT_SET,
    "shipment_tracked_at": NOT_SET,
    "edited_at": NOT_SET,
    "exported_at": NOT_SET,
    "printed_at": NOT_SET,
    "accepted_by": 0,
    "packed_by": 0,
    "cancelled_by": 0,
    "printed_by": 0,
    "line_items": None,
    "store_id": 0,
    "store_name": "",
    "comment": "",
    "price_adjustment": 0,
    "edit_reason": "",
    "cancel_reason": "",
    "completed_at": NOT_SET,
    "completed_by": 0,
    "received_at": NOT_SET,
    "received_by": "",
    "raw": "",
}

#: Fields that SIRCLO fills itself: not taken from a request, whatever it says.
_OWN: Final = frozenset(
    {
        "created_at",
        "updated_at",
        "warehouse_code",
        "delivery_enterprise_code",
        "delivery_enterprise_name",
        "exported_at",
        "printed_at",
        "printed_by",
        "store_id",
        "store_name",
    }
)


def blank_order(**fields: object) -> dict[str, Any]:
    """Return an order of which only some fields are known."""
    return {**_ORDER, **fields}


def cleaned(sent: dict[str, Any]) -> dict[str, Any]:
    """Return what a request says of an order: known fields, times in UTC, whole lines.

    What counts as left out is left out: times that are not set, and an empty status.
    """
    order: dict[str, Any] = {}
    for name, value in sent.items():
        if name not in _ORDER or name in _OWN:
            continue
        if name == "line_items":
            order[name] = [_line(line) for line in value] or None
        elif _ORDER[name] == NOT_SET:
            at = write(read(value))
            if at != NOT_SET:
                order[name] = at
        elif name != "order_status" or value:
            order[name] = value
    return order


def _line(sent: dict[str, Any]) -> dict[str, Any]:
    return {name: sent.get(name, empty) for name, empty in _LINE.items()}
