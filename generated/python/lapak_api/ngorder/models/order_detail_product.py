from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import model

if TYPE_CHECKING:
    from .order_product_category import OrderProductCategory


@_dataclass(kw_only=True, repr=False, eq=False)
class OrderDetailProduct(Model):
    """A product of an order, with its amounts as text."""

    product_meta_id: int
    """The variation, `id` of a line in the request. Example: `10726652`."""
    name: str
    """Name of the product. Example: `Kerudung Segi Empat Voal`."""
    category: OrderProductCategory
    """The product's category."""
    description: str
    """Description of the product, which may be HTML. Example: `Voal halus, tepi jahit tangan`."""
    product_status: str
    """Type of the product, S, R or PO. Example: `S`."""
    price: str
    """Price of one piece in rupiah, digits as text. Example: `45000`."""
    cost_of_goods_sold: str
    """What one piece cost the shop in rupiah, digits as text. Example: `27000`."""
    quantity: str
    """Pieces, digits as text. Example: `2`."""
    discount_nominal: str
    """Discount of the line in rupiah, digits as text. Example: `0`."""
    discount_percentage: int
    """Discount of the line in percent, a number although its neighbour is text. Example: `0`."""
    is_warehouse: bool
    """Whether the pieces came from a warehouse other than the main one. Example: `true`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "product_meta_id",
            "name",
            "category",
            "description",
            "product_status",
            "price",
            "cost_of_goods_sold",
            "quantity",
            "discount_nominal",
            "discount_percentage",
            "is_warehouse",
        )
    )

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        from .order_product_category import OrderProductCategory

        return {
            "category": model(OrderProductCategory),
        }
