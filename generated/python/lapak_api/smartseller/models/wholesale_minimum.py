from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class WholesaleMinimum(Model):
    """How many pieces have to be bought before a wholesale price applies."""

    product_id: int
    """The product. Example: `2950570`."""
    minimum_quantity: int
    """Fewest pieces that get a wholesale price; 0 where the product has none. Example: `12`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "product_id",
            "minimum_quantity",
        )
    )
