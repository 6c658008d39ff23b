from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class StockSync(Model):
    """How many pieces of a variation there are."""

    variation_id: int
    """The variation, `data[].variation_id` of the list of product variations. Example: `10726652`."""
    amount: int
    """Pieces in all warehouses. Example: `20`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "variation_id",
            "amount",
        )
    )
