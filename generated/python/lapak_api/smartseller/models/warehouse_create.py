from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class WarehouseCreate(Model):
    """A new warehouse."""

    warehouse: str
    """Name of the warehouse. Example: `Gudang Ciputat`."""
    supplier_id: int
    """Supplier at whose address the warehouse is, `data[].id` of the list of suppliers. Example: `17118`."""
    user_id: Sequence[int]
    """Users who manage the warehouse, as a list of ids despite the singular name. Example: `[5]`."""
    is_active: bool
    """Whether the warehouse is in use. Example: `true`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "warehouse",
            "supplier_id",
            "user_id",
            "is_active",
        )
    )
