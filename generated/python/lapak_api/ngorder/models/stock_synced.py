from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class StockSynced(Model):
    """A stock that was set."""

    variation_id: str
    """The variation, as text. Example: `10726652`."""
    amount: str
    """Pieces in all warehouses, as text. Example: `20`."""
    request_id: str
    """Identifier of the call, to quote to the provider. Example: `6710a3f2c41d7`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "variation_id",
            "amount",
            "request_id",
        )
    )
