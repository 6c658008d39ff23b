from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model

from ..types import UNSET, Unset


@_dataclass(kw_only=True, repr=False, eq=False)
class SkuGenerateLine(Model):
    """A variation that needs an SKU."""

    name: str
    """Name of the product. Example: `Kerudung Segi Empat Voal`."""
    color: str | Unset = UNSET
    """Colour. Example: `merah marun`."""
    size: str | Unset = UNSET
    """Size. Example: `115 x 115`."""
    old_sku: str | Unset = UNSET
    """The SKU that the variation had so far. Example: `KER-MER-Mt4`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(("name",))
