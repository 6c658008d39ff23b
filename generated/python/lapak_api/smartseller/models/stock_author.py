from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class StockAuthor(Model):
    """The user who made a stock opname or stock transfer."""

    id: str
    """The user, `data[].id` of the list of users, but as text. Example: `5`."""
    email: str
    """Mail address of the user. Example: `kirana@toko-kirana.example`."""
    name: str
    """Name of the user. Example: `Kirana Larasati`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "email",
            "name",
        )
    )
