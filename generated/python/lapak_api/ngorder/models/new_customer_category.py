from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class NewCustomerCategory(Model):
    """A customer category as creating it answers; its flags are text here."""

    id: int
    """The category. Example: `123`."""
    category_name: str
    """Name of the category. Example: `Pelanggan Tetap`."""
    code: str
    """Code by which customers and prices name the category. Example: `2`."""
    status: str
    """ACTIVE or, as for every new category, NON ACTIVE. Example: `NON ACTIVE`."""
    discount_access: str
    """Whether its customers get the discounts of products, 1 or 0 as text. Example: `1`."""
    wholesale_access: str
    """Whether its customers get wholesale prices, 1 or 0 as text. Example: `1`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "category_name",
            "code",
            "status",
            "discount_access",
            "wholesale_access",
        )
    )
