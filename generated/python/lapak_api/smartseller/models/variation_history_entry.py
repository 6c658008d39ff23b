from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import model

if TYPE_CHECKING:
    from .variation_history_detail import VariationHistoryDetail
    from .variation_history_stock import VariationHistoryStock
    from .variation_history_warehouse import VariationHistoryWarehouse


@_dataclass(kw_only=True, repr=False, eq=False)
class VariationHistoryEntry(Model):
    """One change of the stock."""

    date: str
    """Day of the change in Indonesian words, whatever the language of the request. Example: `Senin, 2 Nov
    2026`."""
    time_ago: str
    """How long ago the change was, in Indonesian words. Example: `5 jam yang lalu`."""
    user: str
    """E-mail address of the user who made the change. Example: `kirana@toko-kirana.example`."""
    detail: VariationHistoryDetail
    """Why the stock changed."""
    warehouse: VariationHistoryWarehouse
    """Where the stock changed; nulls where it is not kept by warehouse."""
    stock: VariationHistoryStock
    """What came, what went and what was left."""
    old: int
    """Pieces before the change. Example: `0`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "date",
            "time_ago",
            "user",
            "detail",
            "warehouse",
            "stock",
            "old",
        )
    )

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        from .variation_history_detail import VariationHistoryDetail
        from .variation_history_stock import VariationHistoryStock
        from .variation_history_warehouse import VariationHistoryWarehouse

        return {
            "detail": model(VariationHistoryDetail),
            "warehouse": model(VariationHistoryWarehouse),
            "stock": model(VariationHistoryStock),
        }
