from __future__ import annotations

from typing import Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from lapak.client.model import Model


@_define(kw_only=True, repr=False, slots=False)
class Profile(Model):
    """What a user says about themselves."""

    full_name: str
    """Name of the user. Example: `Kirana Larasati`."""
    phone_number: str
    """Telephone number. Example: `081210203040`."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "full_name",
            "phone_number",
        )
    )
