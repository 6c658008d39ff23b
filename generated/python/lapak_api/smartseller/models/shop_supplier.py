from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class ShopSupplier(Model):
    """A supplier as the shop shows it."""

    id: int
    """The supplier, `data[].id` of the list of suppliers. Example: `17118`."""
    name: str
    """Name of the supplier. Example: `Gudang Konveksi Ciputat`."""
    location: str
    """Where the supplier is. Example: `Ciputat, Kota Tangerang Selatan`."""
    phone: str
    """Telephone number. Example: `081210203040`."""
    address: str
    """Street address. Example: `Jalan Aria Putra 18, Ciputat`."""
    note: str
    """Free text; may be empty. Example: `Jahitan dan kemasan`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "name",
            "location",
            "phone",
            "address",
            "note",
        )
    )
