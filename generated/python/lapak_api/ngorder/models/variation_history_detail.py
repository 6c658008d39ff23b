from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class VariationHistoryDetail(Model):
    """Why the stock changed."""

    description: str
    """The reason in words. Example: `Initial variation stock on 2026-11-02`."""
    id_order: int | None
    """The order that took or returned the pieces; elsewhere called order_id. Example: `39384704`."""
    stock_opname_id: int | None
    """The stock opname that corrected the stock. Example: `99`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "description",
            "id_order",
            "stock_opname_id",
        )
    )
