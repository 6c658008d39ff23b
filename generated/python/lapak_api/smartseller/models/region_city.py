from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class RegionCity(Model):
    """A city or regency (kota, kabupaten), which other operations call city."""

    id: int
    """The city or regency; not to be sent as district_id. Example: `457`."""
    name: str
    """Name, beginning with Kota or Kabupaten. Example: `Kota Tangerang Selatan`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "name",
        )
    )
