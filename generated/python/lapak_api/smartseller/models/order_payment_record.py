from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class OrderPaymentRecord(Model):
    """A payment."""

    payment_id: int
    """The payment. Example: `2112307`."""
    bank_id: str
    """The account, digits as text. Example: `847`."""
    bank_name: str
    """Name of the bank. Example: `BCA`."""
    account_number: str
    """Number of the account. Example: `0123456789`."""
    paid_at: str
    """Day of the payment, yyyy-mm-dd. Example: `2026-11-15`."""
    created_at: str
    """When it was recorded, yyyy-mm-dd hh:mm:ss in the time of the shop. Example: `2026-11-15 10:11:09`."""
    nominal: str
    """Amount as text with Rp and dots between thousands. Example: `Rp50.000`."""
    status: str
    """INSTALLMENT, or PAID for the payment that settled the order. Example: `INSTALLMENT`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "payment_id",
            "bank_id",
            "bank_name",
            "account_number",
            "paid_at",
            "created_at",
            "nominal",
            "status",
        )
    )
