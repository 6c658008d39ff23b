from __future__ import annotations

from typing import Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from lapak.client.model import Model


@_define(kw_only=True, repr=False, slots=False)
class UnconfirmedOrderDropshipper(Model):
    """Sender that the parcel is to show; both fields are null without one."""

    name: str | None
    """Name of the dropshipper. Only seen as null. Example: `Siti Hijab`."""
    phone: str | None
    """Telephone number. Only seen as null. Example: `081210203041`."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "name",
            "phone",
        )
    )
