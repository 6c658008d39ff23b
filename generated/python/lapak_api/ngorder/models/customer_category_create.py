from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model

from ..types import UNSET, Unset


@_dataclass(kw_only=True, repr=False, eq=False)
class CustomerCategoryCreate(Model):
    """A new customer category."""

    category_name: str
    """Name of the category. Example: `Pelanggan Tetap`."""
    discount_access: bool | Unset = UNSET
    """Whether its customers get the discounts of products; not given when left out. Example: `true`."""
    wholesale_access: bool | Unset = UNSET
    """Whether its customers get wholesale prices; not given when left out. Example: `true`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(("category_name",))
