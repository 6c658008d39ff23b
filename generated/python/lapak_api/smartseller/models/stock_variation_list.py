from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import each, model

if TYPE_CHECKING:
    from .stock_variation import StockVariation


@_dataclass(kw_only=True, repr=False, eq=False)
class StockVariationList(Model):
    """Variations whose stock can be counted or moved."""

    warehouse_id: int
    """The warehouse asked for; with `product_id`, as assumed here, the main one, 0. Example: `22`."""
    data: list[StockVariation]
    """The variations."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "warehouse_id",
            "data",
        )
    )

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        from .stock_variation import StockVariation

        return {
            "data": each(model(StockVariation)),
        }
