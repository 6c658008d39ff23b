from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import enum

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .update_all_products import UpdateAllProducts


@_dataclass(kw_only=True, repr=False, eq=False)
class ProductCategoryUpdate(Model):
    """A product category as it is to be."""

    id: int
    """The category, `data[].id` of the list of product categories. Example: `101554`."""
    name: str
    """Name of the category. Example: `Kerudung dan Mukena`."""
    root_categories_id: int
    """Root category, `data[].id` of the provider's list of root product categories. Example: `22`."""
    update_all_product: UpdateAllProducts | str | Unset = UNSET
    """Y gives the root category to all products of the category as well. Left out, the products keep
    theirs. Example: `Y`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "name",
            "root_categories_id",
        )
    )

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        from .update_all_products import UpdateAllProducts

        return {
            "update_all_product": enum(UpdateAllProducts),
        }
