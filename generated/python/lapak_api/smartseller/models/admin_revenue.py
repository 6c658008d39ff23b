from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class AdminRevenue(Model):
    """What a user of the shop sold in a span of days."""

    user_id: int
    """The user; 0 stands for orders that no user made. Example: `5`."""
    name: str
    """Name of the user; Uncategorized for user 0. Example: `Kirana Larasati`."""
    level: str
    """What the user may do in the shop; Owner and Admin are seen, Admin for user 0 as well. Example:
    `Owner`."""
    net_sales: int
    """Value of the sales in rupiah. What is taken off before is not documented. Example: `97500`."""
    gross_profit: int
    """What is left of the sales, in rupiah. What is taken off before is not documented. Example: `33500`."""
    order_count: int
    """Orders of the user. Example: `1`."""
    item_sold: int
    """Pieces in the orders of the user. Example: `2`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "user_id",
            "name",
            "level",
            "net_sales",
            "gross_profit",
            "order_count",
            "item_sold",
        )
    )
