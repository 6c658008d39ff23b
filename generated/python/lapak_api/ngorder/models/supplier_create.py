from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class SupplierCreate(Model):
    """A new supplier."""

    name: str
    """Name of the supplier. Example: `Gudang Konveksi Ciputat`."""
    district_id: int
    """District, `data[].id` of the list of regions. Example: `3636`."""
    address: str
    """Street address. Example: `Jalan Aria Putra 18, Ciputat`."""
    phone: str
    """Telephone number, digits only. Example: `081210203040`."""
    description: str
    """Free text. Example: `Jahitan dan kemasan`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "name",
            "district_id",
            "address",
            "phone",
            "description",
        )
    )
