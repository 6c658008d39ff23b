from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class ExpeditionTrackingEvent(Model):
    """Something that happened to a parcel."""

    date: str
    """When it happened, as `yyyy-mm-dd hh:mm:ss`. Example: `2026-11-15 10:05:00`."""
    desc: str
    """Code of the event, despite its name; PICKREQ, IN, OUT, ANT and DELIVERED are seen. Example:
    `PICKREQ`."""
    location: str
    """What happened, in the words of the courier; not only a place, despite its name. Example: `Permintaan
    pickup diterima dari Toko Kirana`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "date",
            "desc",
            "location",
        )
    )
