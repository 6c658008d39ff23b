from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import each, model

if TYPE_CHECKING:
    from .stock_transfer_item import StockTransferItem


@_dataclass(kw_only=True, repr=False, eq=False)
class StockTransferCreate(Model):
    """A new stock transfer."""

    origin_warehouse_id: int
    """Warehouse that stock leaves, `data[].id` of the list of warehouses; 0 is the main one. Example: `0`."""
    destination_warehouse_id: int
    """Warehouse that stock comes to, `data[].id` of the list of warehouses; 0 is the main one. Example:
    `22`."""
    description: str
    """What the stock transfer is about. Example: `Isi ulang gudang Ciputat`."""
    stock_adjustment: Sequence[StockTransferItem | Mapping[str, Any]]
    """The variations to move."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "origin_warehouse_id",
            "destination_warehouse_id",
            "description",
            "stock_adjustment",
        )
    )

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        from .stock_transfer_item import StockTransferItem

        return {
            "stock_adjustment": each(model(StockTransferItem)),
        }
