from __future__ import annotations

from typing import Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from lapak.client.model import Model


@_define(kw_only=True, repr=False, slots=False)
class CustomerOrderHistoryItem(Model):
    """A product in an order of the history."""

    product_name: str
    """Name of the product. Example: `Kerudung Segi Empat Voal`."""
    total: str
    """Pieces, as text that begins with a space. Example: `3`."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "product_name",
            "total",
        )
    )
