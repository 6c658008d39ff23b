from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class CustomerCategory(Model):
    """A kind of customer."""

    id: int
    """The category. Example: `122`."""
    code: str
    """Code by which customers and prices name the category; N, Y, D or a number. Example: `1`."""
    category_name: str
    """Name of the category. Example: `Teman`."""
    status: str
    """ACTIVE or NON ACTIVE. Example: `ACTIVE`."""
    discount_access: bool
    """Whether its customers get the discounts of products. Example: `true`."""
    wholesale_access: bool
    """Whether its customers get wholesale prices. Example: `false`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "code",
            "category_name",
            "status",
            "discount_access",
            "wholesale_access",
        )
    )
