from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model

from ..types import UNSET, Unset


@_dataclass(kw_only=True, repr=False, eq=False)
class ProfileUpdate(Model):
    """A profile as it is to be."""

    full_name: str
    """Name of the user, `data[].name` of the list of users. Example: `Kirana Larasati`."""
    phone_number: str
    """Telephone number, digits only. Example: `081210203040`."""
    password: str | Unset = UNSET
    """New password; left out, the old one stays. Example: `kerudung-hijau-2026`."""
    password_confirmation: str | Unset = UNSET
    """The new password once more; required beside `password`. Example: `kerudung-hijau-2026`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "full_name",
            "phone_number",
        )
    )
