from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import each, model

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .stock_move import StockMove


@_dataclass(kw_only=True, repr=False, eq=False)
class StockUpdate(Model):
    """Changes of the stock of a variation."""

    variation_id: int
    """The variation, `data[].variation_id` of the list of product variations. Example: `10726652`."""
    stock: Sequence[StockMove | Mapping[str, Any]]
    """The changes. Example: `[]`."""
    description: str
    """The reason, for the history. Example: `Kiriman dari konveksi`."""
    move_warehouse_stock: bool | Unset = UNSET
    """Whether the product is from now on kept by warehouse, if it was not yet. Example: `true`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "variation_id",
            "stock",
            "description",
        )
    )

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        from .stock_move import StockMove

        return {
            "stock": each(model(StockMove)),
        }
