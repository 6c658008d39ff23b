from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import enum, model

if TYPE_CHECKING:
    from .stock_author import StockAuthor
    from .stock_opname_progress import StockOpnameProgress
    from .warehouse_reference import WarehouseReference


@_dataclass(kw_only=True, repr=False, eq=False)
class StockOpnameDetail(Model):
    """A stock opname with who made it."""

    id: int
    """The stock opname. Example: `55`."""
    description: str
    """What the stock opname is about. Example: `Stok opname bulanan`."""
    progress_status: StockOpnameProgress
    """Whether a stock opname is still being worked off. Example: `SUCCESS`."""
    variation_total: int
    """Number of variations counted. Example: `2`."""
    processed: int
    """Number of variations whose stock has been set so far. Example: `2`."""
    warehouse: WarehouseReference
    """A warehouse by id and name."""
    created_by: StockAuthor
    """The user who made a stock opname or stock transfer."""
    created_at: str
    """When it was made, in UTC with microseconds. Example: `2026-11-14T03:29:23.000000Z`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "description",
            "progress_status",
            "variation_total",
            "processed",
            "warehouse",
            "created_by",
            "created_at",
        )
    )

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        from .stock_author import StockAuthor
        from .stock_opname_progress import StockOpnameProgress
        from .warehouse_reference import WarehouseReference

        return {
            "progress_status": enum(StockOpnameProgress),
            "warehouse": model(WarehouseReference),
            "created_by": model(StockAuthor),
        }
