from __future__ import annotations

from typing import Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from lapak.client.model import Model


@_define(kw_only=True, repr=False, slots=False)
class SkuValidation(Model):
    """Whether a variation may have an SKU."""

    status: bool
    """True when no other variation has the SKU. Example: `true`."""
    variation: str
    """Colour and size of the variation that has the SKU or is to have it. Example: `merah marun`."""
    product_id: int | str
    """Product of the other variation that has the SKU; an empty text when there is none."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "status",
            "variation",
            "product_id",
        )
    )
