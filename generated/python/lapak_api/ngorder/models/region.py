from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import model

if TYPE_CHECKING:
    from .region_city import RegionCity
    from .region_province import RegionProvince


@_dataclass(kw_only=True, repr=False, eq=False)
class Region(Model):
    """A district (kecamatan) and what it lies in."""

    id: int
    """The district; other operations take it as district_id. Example: `3636`."""
    subdistrict: str
    """Name of the district (kecamatan), which other operations call district. Example: `Ciputat`."""
    district: RegionCity
    """A city or regency (kota, kabupaten), which other operations call city."""
    province: RegionProvince
    """A province."""
    fullname: str
    """District, city or regency, and province in one line. Example: `Ciputat, Kota Tangerang Selatan,
    Banten`."""
    postal_code: list[str]
    """Postal codes in use in the district. Example: `["15411", "15413"]`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "subdistrict",
            "district",
            "province",
            "fullname",
            "postal_code",
        )
    )

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        from .region_city import RegionCity
        from .region_province import RegionProvince

        return {
            "district": model(RegionCity),
            "province": model(RegionProvince),
        }
