from __future__ import annotations

from typing import Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from lapak.client.model import Model


@_define(kw_only=True, repr=False, slots=False)
class SupplierReference(Model):
    """A supplier by id and name."""

    supplier_id: int
    """The supplier. Example: `17118`."""
    name: str
    """Name of the supplier. Example: `Gudang Konveksi Ciputat`."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "supplier_id",
            "name",
        )
    )
