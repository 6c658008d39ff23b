from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class OrderSourceCreate(Model):
    """A new order source."""

    marketplace_id: int
    """Marketplace or other channel, `data[].marketplace_id` of the provider's list of marketplaces.
    Example: `3`."""
    note: str
    """Name of the order source; may be empty. Example: `kirana.hijab`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "marketplace_id",
            "note",
        )
    )
