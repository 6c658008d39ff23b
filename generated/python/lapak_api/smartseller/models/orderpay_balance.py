from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class OrderpayBalance(Model):
    """Money that the provider holds for the shop, in rupiah. The sums are those of the sample."""

    total: int
    """All of it, `withdrawal_allowed` and `onhold_total`. Example: `13484522`."""
    withdrawal_allowed: int
    """What can be withdrawn. Example: `7813017`."""
    onhold_total: int
    """What cannot be withdrawn, `balance_onhold` and `withdrawal_onhold`. Example: `5671505`."""
    balance_onhold: int
    """What the provider keeps back for now. Example: `4928504`."""
    withdrawal_onhold: int
    """What is in withdrawals that are not through yet. Example: `743001`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "total",
            "withdrawal_allowed",
            "onhold_total",
            "balance_onhold",
            "withdrawal_onhold",
        )
    )
