from __future__ import annotations

from typing import Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from lapak.client.model import Model


@_define(kw_only=True, repr=False, slots=False)
class StockTransferItem(Model):
    """How many pieces of a variation are to be moved."""

    variation_id: int
    """The variation, `data[].variation_id` of the search for variations for a stock transfer. Example:
    `10726652`."""
    transfer_stock: int
    """Pieces to move. Example: `6`."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "variation_id",
            "transfer_stock",
        )
    )
