from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class CustomerOrderHistoryItem(Model):
    """A product in an order of the history."""

    product_name: str
    """Name of the product. Example: `Kerudung Segi Empat Voal`."""
    total: str
    """Pieces, as text that begins with a space. Example: `3`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "product_name",
            "total",
        )
    )
