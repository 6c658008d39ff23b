from __future__ import annotations

from typing import Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from lapak.client.model import Model


@_define(kw_only=True, repr=False, slots=False)
class OrderSourceCreate(Model):
    """A new order source."""

    marketplace_id: int
    """Marketplace or other channel, `data[].marketplace_id` of the provider's list of marketplaces.
    Example: `3`."""
    note: str
    """Name of the order source; may be empty. Example: `kirana.hijab`."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "marketplace_id",
            "note",
        )
    )
