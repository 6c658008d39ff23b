from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class WarehouseStock(Model):
    """Pieces in one warehouse."""

    warehouse_id: int
    """Warehouse, `data[].id` of the list of warehouses; 0 is the main one. Example: `22`."""
    stock: int
    """Pieces. Example: `10`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "warehouse_id",
            "stock",
        )
    )
