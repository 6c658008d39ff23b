from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class UnconfirmedOrderProduct(Model):
    """A product that was ordered."""

    name: str
    """Name of the product, with its color or size; it may end in a space. Example: `Kerudung Segi Empat
    Voal`."""
    quantity: int
    """Pieces. Example: `3`."""
    product_meta_id: str
    """The variation, as digits. Example: `10726653`."""
    product_id: str
    """The product, as digits. Example: `2950570`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "name",
            "quantity",
            "product_meta_id",
            "product_id",
        )
    )
