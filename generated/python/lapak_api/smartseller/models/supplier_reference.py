from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class SupplierReference(Model):
    """A supplier by id and name."""

    supplier_id: int
    """The supplier. Example: `17118`."""
    name: str
    """Name of the supplier. Example: `Gudang Konveksi Ciputat`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "supplier_id",
            "name",
        )
    )
