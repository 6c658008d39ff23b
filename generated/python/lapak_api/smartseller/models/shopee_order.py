from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class ShopeeOrder(Model):
    """What Shopee says of an order."""

    ordersn: str
    """Number of the order at Shopee. Example: `261110F0D69C9G`."""
    buyer_username: str
    """Account of the buyer. Example: `rinakusuma.bdg`."""
    total_escrow: str
    """What the shop is paid in the end in rupiah, digits as text. Example: `45130`."""
    total_amount: str
    """What the buyer paid in rupiah, digits as text. Example: `47000`."""
    status: str
    """State of the order at Shopee. Example: `COMPLETED`."""
    payment_method: str
    """How the buyer paid. Example: `Shopee Wallet V2`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "ordersn",
            "buyer_username",
            "total_escrow",
            "total_amount",
            "status",
            "payment_method",
        )
    )
