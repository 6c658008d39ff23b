from __future__ import annotations

from typing import Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from lapak.client.model import Model


@_define(kw_only=True, repr=False, slots=False)
class RegionCity(Model):
    """A city or regency (kota, kabupaten), which other operations call city."""

    id: int
    """The city or regency; not to be sent as district_id. Example: `457`."""
    name: str
    """Name, beginning with Kota or Kabupaten. Example: `Kota Tangerang Selatan`."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "name",
        )
    )
