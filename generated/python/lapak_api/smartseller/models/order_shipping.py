from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class OrderShipping(Model):
    """How the parcel is sent."""

    id: str
    """Service of the courier, digits as text. Example: `1`."""
    rate_name: str
    """Name of the service. Example: `REG`."""
    logistic_name: str
    """Name of the courier. Example: `JNE`."""
    cost: int
    """What the sending costs, in rupiah. Example: `10000`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "rate_name",
            "logistic_name",
            "cost",
        )
    )
