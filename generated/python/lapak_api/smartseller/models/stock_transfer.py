from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import model

if TYPE_CHECKING:
    from .warehouse_reference import WarehouseReference


@_dataclass(kw_only=True, repr=False, eq=False)
class StockTransfer(Model):
    """A stock transfer as its creation and the list show it."""

    id: int
    """The stock transfer. Example: `30`."""
    description: str
    """What the stock transfer is about. Example: `Isi ulang gudang Ciputat`."""
    origin_warehouse: WarehouseReference
    """A warehouse by id and name."""
    destination_warehouse: WarehouseReference
    """A warehouse by id and name."""
    created_at: str
    """When it was made, as yyyy-mm-dd hh:mm:ss in the shop's time. Example: `2026-11-19 11:07:50`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "description",
            "origin_warehouse",
            "destination_warehouse",
            "created_at",
        )
    )

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        from .warehouse_reference import WarehouseReference

        return {
            "origin_warehouse": model(WarehouseReference),
            "destination_warehouse": model(WarehouseReference),
        }
