from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import enum

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .order_amount_type import OrderAmountType
    from .order_cost_category import OrderCostCategory


@_dataclass(kw_only=True, repr=False, eq=False)
class OrderCostCreate(Model):
    """A cost or discount of the whole order."""

    name: str
    """What it is for. Example: `Kotak kado`."""
    category: OrderCostCategory | str
    """Whether the amount is taken off (DISCOUNT) or added. Example: `OTHER COST`."""
    type_: OrderAmountType | str
    """Whether an amount is given in rupiah or in percent. Example: `NOMINAL`."""
    percentage: int | Unset = UNSET
    """Percent of the sum of the products. Example: `5`."""
    nominal: int | Unset = UNSET
    """Amount in rupiah. Example: `2000`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "name",
            "category",
            "type",
        )
    )
    _wire: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        from .order_amount_type import OrderAmountType
        from .order_cost_category import OrderCostCategory

        return {
            "category": enum(OrderCostCategory),
            "type_": enum(OrderAmountType),
        }
