from __future__ import annotations

from typing import Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from lapak.client.model import Model


@_define(kw_only=True, repr=False, slots=False)
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
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "escrow_expense",
            "escrow_revenue",
            "total_amount",
            "total_escrow",
        )
    )
