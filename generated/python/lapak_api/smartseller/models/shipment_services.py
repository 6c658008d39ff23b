from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class ShipmentServices(Model):
    """Ways in which the courier takes the parcel."""

    pickup: bool
    """Whether it collects the parcel. Example: `true`."""
    drop_off: bool
    """Whether the parcel can be brought to it. Example: `true`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "pickup",
            "drop_off",
        )
    )
