from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class Warehouse(Model):
    """A stock location."""

    id: int
    """The warehouse; 0 is the main warehouse. Example: `22`."""
    warehouse: str
    """Name of the warehouse. Example: `Gudang Ciputat`."""
    supplier_id: int
    """Supplier at whose address the warehouse is; 0, as assumed here, for the main warehouse. Example:
    `17118`."""
    address: str
    """District and city of the supplier. Example: `Ciputat, Kota Tangerang Selatan`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "warehouse",
            "supplier_id",
            "address",
        )
    )
