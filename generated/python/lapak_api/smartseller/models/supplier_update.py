from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model

from ..types import UNSET, Unset


@_dataclass(kw_only=True, repr=False, eq=False)
class SupplierUpdate(Model):
    """What to change of a supplier."""

    supplier_id: int
    """The supplier, `data[].id` of the list of suppliers. Example: `17118`."""
    name: str | Unset = UNSET
    """Name of the supplier. Example: `Gudang Konveksi Ciputat`."""
    district_id: int | Unset = UNSET
    """District, `data[].id` of the list of regions. Example: `3636`."""
    address: str | Unset = UNSET
    """Street address. Example: `Jalan Aria Putra 18, Ciputat`."""
    phone: str | Unset = UNSET
    """Telephone number, digits only. Example: `081210203041`."""
    description: str | Unset = UNSET
    """Free text. Example: `Jahitan dan kemasan`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(("supplier_id",))
