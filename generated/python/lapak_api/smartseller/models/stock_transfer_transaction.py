from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class StockTransferTransaction(Model):
    """A variation that was moved."""

    id: int
    """The row. Example: `40`."""
    variation_id: int
    """The variation. Example: `10726652`."""
    product_name: str
    """Name of the product. Example: `Kerudung Segi Empat Voal`."""
    variant_name: str
    """Name of the variation; a hyphen for a product without variations. Example: `merah marun`."""
    thumbnail_url: str
    """Address of the small picture; empty for none. Example:
    `https://img.toko-kirana.example/voal-marun.jpg`."""
    sku: str
    """Stock keeping unit. Example: `KER-MER-Ax7`."""
    transfered_stock: int
    """Pieces moved. Example: `6`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "variation_id",
            "product_name",
            "variant_name",
            "thumbnail_url",
            "sku",
            "transfered_stock",
        )
    )
