from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import model

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .stock_author import StockAuthor
    from .warehouse_reference import WarehouseReference


@_dataclass(kw_only=True, repr=False, eq=False)
class StockTransferDetail(Model):
    """A stock transfer with who made it. The sample has the fields of a stock opname; those stay optional
    here."""

    id: int
    """The stock transfer. Example: `30`."""
    description: str
    """What the stock transfer is about. Example: `Isi ulang gudang Ciputat`."""
    created_by: StockAuthor
    """The user who made a stock opname or stock transfer."""
    created_at: str
    """When it was made, in UTC with microseconds. Example: `2026-11-19T04:07:50.000000Z`."""
    origin_warehouse: WarehouseReference | Unset = UNSET
    """A warehouse by id and name."""
    destination_warehouse: WarehouseReference | Unset = UNSET
    """A warehouse by id and name."""
    progress_status: str | Unset = UNSET
    """Printed in a sample that belongs to a stock opname; not expected of a transfer. Example: `SUCCESS`."""
    variation_total: int | Unset = UNSET
    """Printed in a sample that belongs to a stock opname; not expected of a transfer. Example: `2`."""
    processed: int | Unset = UNSET
    """Printed in a sample that belongs to a stock opname; not expected of a transfer. Example: `2`."""
    warehouse: WarehouseReference | Unset = UNSET
    """A warehouse by id and name."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "description",
            "created_by",
            "created_at",
        )
    )

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        from .stock_author import StockAuthor
        from .warehouse_reference import WarehouseReference

        return {
            "created_by": model(StockAuthor),
            "origin_warehouse": model(WarehouseReference),
            "destination_warehouse": model(WarehouseReference),
            "warehouse": model(WarehouseReference),
        }
