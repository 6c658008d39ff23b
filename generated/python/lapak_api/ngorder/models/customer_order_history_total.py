from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class CustomerOrderHistoryTotal(Model):
    """Sums over all orders that were asked for, not only those of the page."""

    items: int
    """Pieces bought. Example: `3`."""
    orders: int
    """Number of orders. Example: `1`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "items",
            "orders",
        )
    )
