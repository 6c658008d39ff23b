from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import enum

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .named_order_cost_category import NamedOrderCostCategory
    from .order_amount_type import OrderAmountType


@_dataclass(kw_only=True, repr=False, eq=False)
class NamedOrderCostUpdate(Model):
    """What to change of a named cost or discount."""

    order_cost_id: str
    """The order cost, `data[].order_cost_id` of the list of order costs. Example:
    `6a17c0de4f00000000010847`."""
    category: NamedOrderCostCategory | str | Unset = UNSET
    """Whether the amount is taken off (DISCOUNT) or added (OTHER COST). Example: `DISCOUNT`."""
    name: str | Unset = UNSET
    """What it is for. Example: `Diskon Hari Batik`."""
    nominal: int | Unset = UNSET
    """Amount in rupiah; needed when type is NOMINAL. Example: `5000`."""
    percentage: int | Unset = UNSET
    """Percent of the order; needed when type is PERCENTAGE. Example: `10`."""
    type_: OrderAmountType | str | Unset = UNSET
    """Whether an amount is given in rupiah or in percent. Example: `NOMINAL`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(("order_cost_id",))
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
