from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import model

if TYPE_CHECKING:
    from .product_category import ProductCategory


@_dataclass(kw_only=True, repr=False, eq=False)
class ProductCategorySaved(Model):
    """A product category after a change to it."""

    response: str
    """The word Success. Example: `Success`."""
    data: ProductCategory
    """A product category of the shop."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "response",
            "data",
        )
    )

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        from .product_category import ProductCategory

        return {
            "data": model(ProductCategory),
        }
