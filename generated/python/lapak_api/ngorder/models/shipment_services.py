from __future__ import annotations

from typing import Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from lapak.client.model import Model


@_define(kw_only=True, repr=False, slots=False)
class ShipmentServices(Model):
    """Ways in which the courier takes the parcel."""

    pickup: bool
    """Whether it collects the parcel. Example: `true`."""
    drop_off: bool
    """Whether the parcel can be brought to it. Example: `true`."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "pickup",
            "drop_off",
        )
    )
