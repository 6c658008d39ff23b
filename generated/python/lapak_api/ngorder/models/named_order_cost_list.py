from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import each, model

if TYPE_CHECKING:
    from .named_order_cost import NamedOrderCost


@_dataclass(kw_only=True, repr=False, eq=False)
class NamedOrderCostList(Model):
    """The named costs and discounts of a shop."""

    data: list[NamedOrderCost]
    """The order costs."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(("data",))

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        from .named_order_cost import NamedOrderCost

        return {
            "data": each(model(NamedOrderCost)),
        }
