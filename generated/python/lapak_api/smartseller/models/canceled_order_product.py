from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class CanceledOrderProduct(Model):
    """A product of a canceled order."""

    product_meta_id: int
    """The variation, `id` of a line in the request. Example: `10726652`."""
    sku: str | None
    """Stock keeping unit; null for none. Example: `KRD-VOAL-MRH`."""
    name: str
    """Name of the product. Example: `Kerudung Segi Empat Voal`."""
    price: int
    """Price of one piece in rupiah. Example: `45000`."""
    quantity: int
    """Pieces. Example: `2`."""
    thumbnail_url: str
    """Address of a small picture, empty for none."""
    color: str | None
    """Colour; null for none. Example: `merah marun`."""
    size: str | None
    """Size; null for none."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "product_meta_id",
            "sku",
            "name",
            "price",
            "quantity",
            "thumbnail_url",
            "color",
            "size",
        )
    )
