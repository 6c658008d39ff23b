from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class Profile(Model):
    """What a user says about themselves."""

    full_name: str
    """Name of the user. Example: `Kirana Larasati`."""
    phone_number: str
    """Telephone number. Example: `081210203040`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "full_name",
            "phone_number",
        )
    )
