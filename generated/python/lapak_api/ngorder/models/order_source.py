from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class OrderSource(Model):
    """A sales channel that orders come from."""

    id: int
    """The order source; orders take it as order_source_id. Example: `2980`."""
    marketplace_id: int
    """Marketplace or other channel of the provider's list. Example: `3`."""
    marketplace_name: str
    """Name of the marketplace or channel. Example: `Shopee`."""
    note: str
    """Name of the order source; may be empty. Example: `kirana.hijab`."""
    status: str
    """ACTIVE; NON ACTIVE is assumed for sources out of use, as customer categories have it. Example:
    `ACTIVE`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "marketplace_id",
            "marketplace_name",
            "note",
            "status",
        )
    )
