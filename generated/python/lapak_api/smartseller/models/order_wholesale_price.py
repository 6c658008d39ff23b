from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class OrderWholesalePrice(Model):
    """Price of one piece for a quantity."""

    variation_id: int
    """The variation. Example: `10726652`."""
    quantity: str
    """The quantity as it was asked for, digits as text. Example: `12`."""
    price: int
    """Price of one piece in rupiah. Example: `40000`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "variation_id",
            "quantity",
            "price",
        )
    )
