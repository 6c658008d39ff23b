from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
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
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "product_id",
            "variation_id",
            "product_name",
            "variation_name",
        )
    )
