from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import each, model

if TYPE_CHECKING:
    from .page_meta import PageMeta
    from .stock_opname import StockOpname


@_dataclass(kw_only=True, repr=False, eq=False)
class StockOpnamePage(Model):
    """A page of stock opnames."""

    data: list[StockOpname]
    """The stock opnames."""
    meta: PageMeta
    """What is said about a page beside its rows."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "data",
            "meta",
        )
    )

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        from .page_meta import PageMeta
        from .stock_opname import StockOpname

        return {
            "data": each(model(StockOpname)),
            "meta": model(PageMeta),
        }
