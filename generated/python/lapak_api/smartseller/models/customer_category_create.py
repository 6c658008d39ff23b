from __future__ import annotations

from typing import Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from lapak.client.model import Model

from ..types import UNSET, Unset


@_define(kw_only=True, repr=False, slots=False)
class CustomerCategoryCreate(Model):
    """A new customer category."""

    category_name: str
    """Name of the category. Example: `Pelanggan Tetap`."""
    discount_access: bool | Unset = UNSET
    """Whether its customers get the discounts of products; not given when left out. Example: `true`."""
    wholesale_access: bool | Unset = UNSET
    """Whether its customers get wholesale prices; not given when left out. Example: `true`."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(("category_name",))
