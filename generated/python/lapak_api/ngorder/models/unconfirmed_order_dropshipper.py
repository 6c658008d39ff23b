from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class UnconfirmedOrderDropshipper(Model):
    """Sender that the parcel is to show; both fields are null without one."""

    name: str | None
    """Name of the dropshipper. Only seen as null. Example: `Siti Hijab`."""
    phone: str | None
    """Telephone number. Only seen as null. Example: `081210203041`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "name",
            "phone",
        )
    )
