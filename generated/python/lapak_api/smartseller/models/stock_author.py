from __future__ import annotations

from typing import Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from lapak.client.model import Model


@_define(kw_only=True, repr=False, slots=False)
class StockAuthor(Model):
    """The user who made a stock opname or stock transfer."""

    id: str
    """The user, `data[].id` of the list of users, but as text. Example: `5`."""
    email: str
    """Mail address of the user. Example: `kirana@toko-kirana.example`."""
    name: str
    """Name of the user. Example: `Kirana Larasati`."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "email",
            "name",
        )
    )
