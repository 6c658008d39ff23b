from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class CodCourier(Model):
    """A courier with cash on delivery."""

    expedition_name: str
    """Name of the courier in small letters. Example: `jne`."""
    logo_url: str
    """Address of the courier's logo. Example: `https://static.example.com/courier/jne.png`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "expedition_name",
            "logo_url",
        )
    )
