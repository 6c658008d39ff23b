from __future__ import annotations

from typing import Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from lapak.client.model import Model


@_define(kw_only=True, repr=False, slots=False)
class VariationHistoryTitle(Model):
    """The variation that the history is about."""

    product_id: int
    """The product. Example: `2950570`."""
    variation_id: int
    """The variation. Example: `10726652`."""
    product_name: str
    """Name of the product. Example: `Kerudung Segi Empat Voal`."""
    variation_name: str
    """Size and colour with a space between them, even when one of them is empty. Example: `merah marun`."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "product_id",
            "variation_id",
            "product_name",
            "variation_name",
        )
    )
