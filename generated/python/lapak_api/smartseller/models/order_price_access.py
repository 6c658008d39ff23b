from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class OrderPriceAccess(Model):
    """What customers of a category may."""

    wholesale_access: bool
    """Whether wholesale prices apply. Example: `false`."""
    discount_access: bool
    """Whether the discount of a product applies. Example: `true`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "wholesale_access",
            "discount_access",
        )
    )
