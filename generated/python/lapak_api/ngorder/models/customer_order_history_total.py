from __future__ import annotations

from typing import Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from lapak.client.model import Model


@_define(kw_only=True, repr=False, slots=False)
class CustomerOrderHistoryTotal(Model):
    """Sums over all orders that were asked for, not only those of the page."""

    items: int
    """Pieces bought. Example: `3`."""
    orders: int
    """Number of orders. Example: `1`."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "items",
            "orders",
        )
    )
