from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import each, model

if TYPE_CHECKING:
    from .stock_move import StockMove


@_dataclass(kw_only=True, repr=False, eq=False)
class StockUpdated(Model):
    """A changed stock."""

    date: str
    """When the stock changed, in UTC, `yyyy-mm-ddThh:mm:ss.ffffffZ`. Example:
    `2026-11-02T02:15:30.000000Z`."""
    variation_id: int
    """The variation. Example: `10726652`."""
    stock: list[StockMove]
    """The changes, as sent. Example: `[]`."""
    shop_id: int
    """Shop that owns the product. Example: `7`."""
    description: str
    """The reason, as sent. Example: `Kiriman dari konveksi`."""
    total_stock: int
    """Pieces of the variation in all warehouses afterwards. Example: `30`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "date",
            "variation_id",
            "stock",
            "shop_id",
            "description",
            "total_stock",
        )
    )

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        from .stock_move import StockMove

        return {
            "stock": each(model(StockMove)),
        }
