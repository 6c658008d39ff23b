from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any

from lapak.client.model import Model

from ..types import UNSET, Unset


@_dataclass(kw_only=True, repr=False, eq=False)
class ShipmentDropshipper(Model):
    """Sender that the parcel is to show. Never seen; its fields are those of an unconfirmed order by
    assumption."""

    name: str | None | Unset = UNSET
    """Name of the dropshipper. Example: `Siti Hijab`."""
    phone: str | None | Unset = UNSET
    """Telephone number. Example: `081210203041`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""
