from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class SkuProposal(Model):
    """A variation with the SKU that is proposed for it."""

    name: str
    """Name of the product, as sent. Example: `Kerudung Segi Empat Voal`."""
    color: str
    """Colour, as sent; empty for none. Example: `merah marun`."""
    size: str
    """Size, as sent; empty for none."""
    sku: str
    """The proposed SKU. Example: `KER-MER-Ax7`."""
    old_sku: str
    """The SKU so far, as sent; empty for none."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "name",
            "color",
            "size",
            "sku",
            "old_sku",
        )
    )
