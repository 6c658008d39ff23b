from __future__ import annotations

from typing import Any

from attrs import define as _define
from attrs import field as _field
from lapak.client.model import Model

from ..types import UNSET, Unset


@_define(kw_only=True, repr=False, slots=False)
class BestProduct(Model):
    """A product, SKU or category and how much of it was sold. The fields are a guess; expect others."""

    name: str | Unset = UNSET
    """Name of the product or category, or the SKU. Example: `Kerudung Segi Empat Voal`."""
    total: int | Unset = UNSET
    """Pieces sold. Example: `37`."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)
    """Fields that the specification does not have."""
