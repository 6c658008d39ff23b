from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any

from lapak.client.model import Model

from ..types import UNSET, Unset


@_dataclass(kw_only=True, repr=False, eq=False)
class OrderLineCreate(Model):
    """One line of an order of the sales channel."""

    line_number: int | Unset = UNSET
    """Number of the line within the order, from 1. Example: `1`."""
    remote_order_item_id: str | Unset = UNSET
    """Number of the line on the sales channel. Example: `TKM-884120917-1`."""
    product_code: str | Unset = UNSET
    """SKU of the product: `sku` of stocks_list. Example: `BTK-PARANG-M`."""
    product_description: str | Unset = UNSET
    """Name of the product. Example: `Kemeja batik parang, ukuran M`."""
    order_quantity: int | Unset = UNSET
    """How many pieces. Example: `2`."""
    unit_price: int | Unset = UNSET
    """Price of one piece, rupiah. Example: `125000`."""
    raw_price: int | Unset = UNSET
    """Price of one piece before discounts, rupiah. Example: `125000`."""
    discount_rate: float | Unset = UNSET
    """Discount on the line in percent. Example: `4`."""
    line_discount: int | Unset = UNSET
    """Discount on the line, rupiah. Example: `10000`."""
    line_tax: int | Unset = UNSET
    """Tax on the line, rupiah. Example: `0`."""
    shipping_amount: int | Unset = UNSET
    """Part of the shipping cost that falls on the line, rupiah. Example: `18000`."""
    line_total: int | Unset = UNSET
    """Value of the line after its discount, rupiah. Example: `240000`."""
    line_comments: str | Unset = UNSET
    """Note on the line. Example: `Warna cokelat`."""
    line_item_status: str | Unset = UNSET
    """State of the line, in the channel's own words."""
    discount_amount: int | Unset = UNSET
    """Discount on the line that the seller bears, rupiah. Example: `10000`."""
    description: str | Unset = UNSET
    """Long text about the product."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""
