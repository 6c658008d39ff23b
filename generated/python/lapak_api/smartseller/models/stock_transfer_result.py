from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import model

if TYPE_CHECKING:
    from .stock_transfer import StockTransfer


@_dataclass(kw_only=True, repr=False, eq=False)
class StockTransferResult(Model):
    """A stock transfer that was just made."""

    response: str
    """The word Sukses. Example: `Sukses`."""
    data: StockTransfer
    """A stock transfer as its creation and the list show it."""
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
        from .stock_transfer import StockTransfer

        return {
            "data": model(StockTransfer),
        }
