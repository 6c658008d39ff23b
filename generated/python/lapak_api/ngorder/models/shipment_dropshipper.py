from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field
from lapak.client.model import Model

from ..types import UNSET, Unset


@_define(kw_only=True, repr=False, slots=False)
class ShipmentDropshipper(Model):
    """Sender that the parcel is to show. Never seen; its fields are those of an unconfirmed order by
    assumption."""

    name: str | None | Unset = UNSET
    """Name of the dropshipper. Example: `Siti Hijab`."""
    phone: str | None | Unset = UNSET
    """Telephone number. Example: `081210203041`."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)
    """Fields that the specification does not have."""
