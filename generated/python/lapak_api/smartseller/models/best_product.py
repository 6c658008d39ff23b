from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any

from lapak.client.model import Model

from ..types import UNSET, Unset


@_dataclass(kw_only=True, repr=False, eq=False)
class BestProduct(Model):
    """A product, SKU or category and how much of it was sold. The fields are a guess; expect others."""

    name: str | Unset = UNSET
    """Name of the product or category, or the SKU. Example: `Kerudung Segi Empat Voal`."""
    total: int | Unset = UNSET
    """Pieces sold. Example: `37`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""
