from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import enum

if TYPE_CHECKING:
    from .named_order_cost_category import NamedOrderCostCategory
    from .order_amount_type import OrderAmountType


@_dataclass(kw_only=True, repr=False, eq=False)
class NamedOrderCost(Model):
    """A cost or discount with a name, kept to be put on orders."""

    order_cost_id: str
    """The order cost, 24 hexadecimal digits. Example: `6a17c0de4f00000000010847`."""
    title: str
    """A heading; Diskon Order in every sample, even of a cost. Example: `Diskon Order`."""
    category: NamedOrderCostCategory
    """Whether the amount is taken off (DISCOUNT) or added (OTHER COST). Example: `DISCOUNT`."""
    type_: OrderAmountType
    """Whether an amount is given in rupiah or in percent. Example: `NOMINAL`."""
    name: str
    """What it is for. Example: `Diskon Hari Batik`."""
    percentage: int
    """Percent of the order; 0 for a fixed amount. Example: `0`."""
    nominal: int
    """Amount in rupiah. One sample by percentage has an amount too, which does not count by its type.
    Example: `5000`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "order_cost_id",
            "title",
            "category",
            "type",
            "name",
            "percentage",
            "nominal",
        )
    )
    _wire: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        from .named_order_cost_category import NamedOrderCostCategory
        from .order_amount_type import OrderAmountType

        return {
            "category": enum(NamedOrderCostCategory),
            "type_": enum(OrderAmountType),
        }
