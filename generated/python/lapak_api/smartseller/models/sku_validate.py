from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class SkuValidate(Model):
    """An SKU and the variation that is to have it."""

    sku: str
    """Stock keeping unit. Example: `KER-MER-Ax7`."""
    product_meta_id: int
    """The variation, `data[].variation_id` of the list of product variations; 0 for one that is not made
    yet. Example: `10726652`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "sku",
            "product_meta_id",
        )
    )
