from __future__ import annotations

from typing import Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from lapak.client.model import Model


@_define(kw_only=True, repr=False, slots=False)
class ProductCategoryUpdate(Model):
    """A product category as it is to be."""

    id: int
    """The category, `data[].id` of the list of product categories. Example: `101554`."""
    name: str
    """Name of the category. Example: `Kerudung dan Mukena`."""
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "name",
        )
    )
