from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class StockTransferItem(Model):
    """How many pieces of a variation are to be moved."""

    variation_id: int
    """The variation, `data[].variation_id` of the search for variations for a stock transfer. Example:
    `10726652`."""
    transfer_stock: int
    """Pieces to move. Example: `6`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "variation_id",
            "transfer_stock",
        )
    )
