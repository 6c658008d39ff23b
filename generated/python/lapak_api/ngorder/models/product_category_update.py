from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class ProductCategoryUpdate(Model):
    """A product category as it is to be."""

    id: int
    """The category, `data[].id` of the list of product categories. Example: `101554`."""
    name: str
    """Name of the category. Example: `Kerudung dan Mukena`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "name",
        )
    )
