from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class ShipmentExpedition(Model):
    """How the parcel is sent."""

    logistic_name: str
    """Name of the courier. Example: `JNE`."""
    rate_name: str
    """Name of the courier's service. Example: `REG`."""
    is_cod: bool
    """Whether the receiver pays the courier. Example: `false`."""
    cod_amount: int
    """What the receiver pays, in rupiah. Example: `0`."""
    awb_number: str
    """Airway bill, empty without one."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "logistic_name",
            "rate_name",
            "is_cod",
            "cod_amount",
            "awb_number",
        )
    )
