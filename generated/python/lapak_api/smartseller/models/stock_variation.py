from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class StockVariation(Model):
    """A variation and its stock."""

    variation_id: int
    """The variation. Example: `10726652`."""
    name: str
    """Name of the product and of the variation. Example: `Kerudung Segi Empat Voal merah marun`."""
    product_name: str
    """Name of the product. Example: `Kerudung Segi Empat Voal`."""
    variation_name: str
    """Name of the variation, made of its size and colour. Example: `merah marun`."""
    sku: str
    """Stock keeping unit. Example: `KER-MER-Ax7`."""
    thumbnail_url: str
    """Address of the small picture; empty for none. Example:
    `https://img.toko-kirana.example/voal-marun.jpg`."""
    system_stock: int
    """Pieces that should be in the warehouse. Example: `25`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "variation_id",
            "name",
            "product_name",
            "variation_name",
            "sku",
            "thumbnail_url",
            "system_stock",
        )
    )
