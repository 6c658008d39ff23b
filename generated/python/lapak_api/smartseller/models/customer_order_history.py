from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import each, model

if TYPE_CHECKING:
    from .customer_order_history_item import CustomerOrderHistoryItem


@_dataclass(kw_only=True, repr=False, eq=False)
class CustomerOrderHistory(Model):
    """An order in the history of a customer."""

    order_id: int
    """The order. Example: `39384704`."""
    po_number: int
    """Running number of the order in the shop. Example: `12000`."""
    date: str
    """When the order was made, as `yyyy-mm-dd hh:mm:ss` in the time of the shop. Example: `2026-11-12
    13:05:33`."""
    total_price: int
    """Total of the order in rupiah. Example: `250000`."""
    product_status: str
    """Type of the products of the order, S from stock, R from another supplier, PO to order. Example: `S`."""
    order_detail: list[CustomerOrderHistoryItem]
    """The products of the order."""
    items: int
    """Pieces in the order. Example: `3`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "order_id",
            "po_number",
            "date",
            "total_price",
            "product_status",
            "order_detail",
            "items",
        )
    )

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        from .customer_order_history_item import CustomerOrderHistoryItem

        return {
            "order_detail": each(model(CustomerOrderHistoryItem)),
        }
