from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class OrderUser(Model):
    """A user of the shop."""

    id: int
    """The user. Example: `5`."""
    name: str
    """Name. Example: `Kirana Larasati`."""
    email: str
    """Mail address. Example: `kirana@toko-kirana.example`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "name",
            "email",
        )
    )
