from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import each, model

if TYPE_CHECKING:
    from .stock_count import StockCount


@_dataclass(kw_only=True, repr=False, eq=False)
class StockOpnameCreate(Model):
    """A new stock opname."""

    warehouse_id: int
    """Warehouse that was counted, `data[].id` of the list of warehouses; 0 is the main one. Example: `22`."""
    description: str
    """What the stock opname is about. Example: `Stok opname bulanan`."""
    stock_adjustment: Sequence[StockCount | Mapping[str, Any]]
    """The variations that were counted."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "warehouse_id",
            "description",
            "stock_adjustment",
        )
    )

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        from .stock_count import StockCount

        return {
            "stock_adjustment": each(model(StockCount)),
        }
