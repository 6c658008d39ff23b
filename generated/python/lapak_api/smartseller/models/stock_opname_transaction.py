from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import model

if TYPE_CHECKING:
    from .stock_correction import StockCorrection


@_dataclass(kw_only=True, repr=False, eq=False)
class StockOpnameTransaction(Model):
    """A variation that was counted."""

    id: int
    """The row. Example: `60`."""
    variation_id: int
    """The variation. Example: `10726652`."""
    full_name: str
    """Name of the product and of the variation. Example: `Kerudung Segi Empat Voal merah marun`."""
    thumbnail_url: str
    """Address of the small picture; empty for none. Example:
    `https://img.toko-kirana.example/voal-marun.jpg`."""
    sku: str
    """Stock keeping unit. Example: `KER-MER-Ax7`."""
    stock_adjustment: StockCorrection
    """What was counted, and what that changed."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "variation_id",
            "full_name",
            "thumbnail_url",
            "sku",
            "stock_adjustment",
        )
    )

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        from .stock_correction import StockCorrection

        return {
            "stock_adjustment": model(StockCorrection),
        }
