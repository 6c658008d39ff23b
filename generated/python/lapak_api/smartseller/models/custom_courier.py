from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class CustomCourier(Model):
    """A courier that the shop has added itself."""

    id: int
    """The courier; a number of its own, not that of a service. Example: `7`."""
    name: str
    """Name of the courier. Example: `Kurir Toko Kirana`."""
    fee: int
    """What it costs to send with it, in rupiah. Example: `12000`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "name",
            "fee",
        )
    )
