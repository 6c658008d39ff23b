from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import model

if TYPE_CHECKING:
    from .stock_opname_created import StockOpnameCreated


@_dataclass(kw_only=True, repr=False, eq=False)
class StockOpnameResult(Model):
    """A stock opname that was just made."""

    response: str
    """The word Success. Example: `Success`."""
    data: StockOpnameCreated
    """A stock opname as its creation answers it."""
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
        from .stock_opname_created import StockOpnameCreated

        return {
            "data": model(StockOpnameCreated),
        }
