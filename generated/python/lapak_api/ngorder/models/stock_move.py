from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import enum

if TYPE_CHECKING:
    from .stock_move_status import StockMoveStatus


@_dataclass(kw_only=True, repr=False, eq=False)
class StockMove(Model):
    """A change of the stock in one warehouse."""

    amount: int
    """Pieces to add or to take away. Example: `10`."""
    status: StockMoveStatus
    """Whether pieces are added or taken away. Example: `add`."""
    warehouse_id: int
    """Warehouse, `data[].id` of the list of warehouses; 0 is the main one. Example: `22`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "amount",
            "status",
            "warehouse_id",
        )
    )

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        from .stock_move_status import StockMoveStatus

        return {
            "status": enum(StockMoveStatus),
        }
