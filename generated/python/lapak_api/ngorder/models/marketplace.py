from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class Marketplace(Model):
    """A platform or channel that orders come from."""

    marketplace_id: int
    """The marketplace, which order sources take. Example: `3`."""
    marketplace_name: str
    """Name of the marketplace. Example: `Shopee`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "marketplace_id",
            "marketplace_name",
        )
    )
