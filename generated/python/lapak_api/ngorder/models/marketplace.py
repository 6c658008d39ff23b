from __future__ import annotations

from typing import Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from lapak.client.model import Model


@_define(kw_only=True, repr=False, slots=False)
class Marketplace(Model):
    """A platform or channel that orders come from."""

    marketplace_id: int
    """The marketplace, which order sources take. Example: `3`."""
    marketplace_name: str
    """Name of the marketplace. Example: `Shopee`."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "marketplace_id",
            "marketplace_name",
        )
    )
