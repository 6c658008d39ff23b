from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class OrderLine(Model):
    """One line of an order."""

    line_number: int
    """Number of the line within the order, from 1. Example: `1`."""
    remote_order_item_id: str
    """Number of the line on the sales channel. Example: `TKM-884120917-1`."""
    product_code: str
    """SKU of the product: `sku` of stocks_list. Example: `BTK-PARANG-M`."""
    product_description: str
    """Name of the product. Example: `Kemeja batik parang, ukuran M`."""
    order_quantity: int
    """How many pieces. Example: `2`."""
    unit_price: int
    """Price of one piece, rupiah. Example: `125000`."""
    raw_price: int
    """Price of one piece before discounts, rupiah. Example: `125000`."""
    discount_rate: float
    """Discount on the line in percent. Example: `4`."""
    line_discount: int
    """Discount on the line, rupiah. Example: `10000`."""
    line_tax: int
    """Tax on the line, rupiah. Example: `0`."""
    shipping_amount: int
    """Part of the shipping cost that falls on the line, rupiah. Example: `18000`."""
    line_total: int
    """Value of the line after its discount, rupiah. Example: `240000`."""
    line_comments: str
    """Note on the line. Example: `Warna cokelat`."""
    line_item_status: str
    """State of the line, in the channel's own words."""
    discount_amount: int
    """Discount on the line that the seller bears, rupiah. Example: `10000`."""
    description: str
    """Long text about the product."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "line_number",
            "remote_order_item_id",
            "product_code",
            "product_description",
            "order_quantity",
            "unit_price",
            "raw_price",
            "discount_rate",
            "line_discount",
            "line_tax",
            "shipping_amount",
            "line_total",
            "line_comments",
            "line_item_status",
            "discount_amount",
            "description",
        )
    )
