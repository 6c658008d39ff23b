from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class OrderCostEntry(Model):
    """A cost or discount of the whole order."""

    category: str
    """DISCOUNT, OTHER COST or INSURANCE; marketplace orders also have ESCROW PLUS and ESCROW MINUS.
    Example: `OTHER COST`."""
    description: str
    """What it is for. Example: `Kotak kado`."""
    nominal: int
    """Amount in rupiah, which may be below 0. Example: `2000`."""
    percentage: int
    """Percent of the sum of the products; 0 for a fixed amount. Example: `0`."""
    is_percentage: bool
    """Whether the amount was given in percent. Example: `false`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "category",
            "description",
            "nominal",
            "percentage",
            "is_percentage",
        )
    )
