from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class SkuValidation(Model):
    """Whether a variation may have an SKU."""

    status: bool
    """True when no other variation has the SKU. Example: `true`."""
    variation: str
    """Colour and size of the variation that has the SKU or is to have it. Example: `merah marun`."""
    product_id: int | str
    """Product of the other variation that has the SKU; an empty text when there is none."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "status",
            "variation",
            "product_id",
        )
    )
