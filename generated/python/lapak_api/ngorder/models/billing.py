from __future__ import annotations

from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import Any, ClassVar

from lapak.client.model import Model


@_dataclass(kw_only=True, repr=False, eq=False)
class Billing(Model):
    """An invoice of the provider to the shop."""

    id: int
    """The invoice. Example: `15847`."""
    invoice: str
    """The invoice as people see it. Example: `INV-00007-5-12`."""
    invoice_url: str
    """Page where the invoice is shown and paid. Example:
    `https://app.example.com/xendit/6a17c0de4f00000000015847`."""
    services: list[str]
    """What is billed, in words."""
    created_at: str
    """When it was made, such as 2026-11-10T02:11:32.000000Z, in UTC. Example:
    `2026-11-10T02:11:32.000000Z`."""
    payment_date: str
    """The same time as `created_at` in the samples, whose invoices were never paid. Example:
    `2026-11-10T02:11:32.000000Z`."""
    xendit_id: str
    """The invoice at the payment gateway Xendit, 24 hexadecimal digits. Example:
    `6a17c0de4f00000000015847`."""
    status: str
    """Whether it is paid; EXPIRED is the one value seen. Example: `EXPIRED`."""
    amount: int
    """Amount in rupiah. Example: `323500`."""
    received_amount: int
    """What was paid of it, in rupiah. Example: `0`."""
    payment_method: str
    """How it is paid, in words. Example: `Virtual Account`."""
    bank_image: str | None
    """Supposedly the address of the logo of the bank; null in the samples."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "invoice",
            "invoice_url",
            "services",
            "created_at",
            "payment_date",
            "xendit_id",
            "status",
            "amount",
            "received_amount",
            "payment_method",
            "bank_image",
        )
    )
