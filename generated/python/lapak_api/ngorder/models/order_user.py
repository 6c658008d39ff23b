from __future__ import annotations

from typing import Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from lapak.client.model import Model


@_define(kw_only=True, repr=False, slots=False)
class OrderUser(Model):
    """A user of the shop."""

    id: int
    """The user. Example: `5`."""
    name: str
    """Name. Example: `Kirana Larasati`."""
    email: str
    """Mail address. Example: `kirana@toko-kirana.example`."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "name",
            "email",
        )
    )
