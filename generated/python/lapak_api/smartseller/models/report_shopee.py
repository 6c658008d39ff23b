from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class ReportShopee(Model):
    """Sums of orders from Shopee in rupiah; null in the sample."""

    escrow_expense: int | None
    """What Shopee kept."""
    escrow_revenue: int | None
    """What Shopee added."""
    total_amount: int | None
    """What customers paid."""
    total_escrow: int | None
    """What Shopee pays out."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "escrow_expense",
            "escrow_revenue",
            "total_amount",
            "total_escrow",
        )
    )
