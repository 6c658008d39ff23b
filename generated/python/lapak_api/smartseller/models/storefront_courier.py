from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class StorefrontCourier(Model):
    """A service of a courier."""

    id: int
    """The service, as in the list of expeditions. Example: `1`."""
    logistic_name: str
    """Name of the courier; the same one may be spelt in several ways. Example: `JNE`."""
    rate_name: str
    """Name of the service. Example: `REG`."""
    is_active: bool
    """Whether the storefront offers it. Example: `true`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "logistic_name",
            "rate_name",
            "is_active",
        )
    )
