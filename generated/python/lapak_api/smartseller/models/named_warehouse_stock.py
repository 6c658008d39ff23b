from __future__ import annotations

from typing import Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from lapak.client.model import Model


@_define(kw_only=True, repr=False, slots=False)
class NamedWarehouseStock(Model):
    """Pieces in one warehouse."""

    warehouse_id: int
    """The warehouse; 0 is the main one. Example: `22`."""
    name: str
    """Name of the warehouse. Example: `Gudang Ciputat`."""
    stock: int
    """Pieces. Example: `10`."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "warehouse_id",
            "name",
            "stock",
        )
    )
