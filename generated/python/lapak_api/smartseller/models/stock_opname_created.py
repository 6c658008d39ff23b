from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import enum, model

if TYPE_CHECKING:
    from .stock_opname_progress import StockOpnameProgress
    from .warehouse_reference import WarehouseReference


@_dataclass(kw_only=True, repr=False, eq=False)
class StockOpnameCreated(Model):
    """A stock opname as its creation answers it."""

    id: int
    """The stock opname. Example: `55`."""
    description: str
    """What the stock opname is about. Example: `Stok opname bulanan`."""
    variation_total: int
    """Number of variations counted. Example: `2`."""
    progress_status: StockOpnameProgress
    """Whether a stock opname is still being worked off. Example: `SUCCESS`."""
    warehouse: WarehouseReference
    """A warehouse by id and name."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "description",
            "variation_total",
            "progress_status",
            "warehouse",
        )
    )

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        from .stock_opname_progress import StockOpnameProgress
        from .warehouse_reference import WarehouseReference

        return {
            "progress_status": enum(StockOpnameProgress),
            "warehouse": model(WarehouseReference),
        }
