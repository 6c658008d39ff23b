from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass as _dataclass
from dataclasses import field as _field
from typing import TYPE_CHECKING, Any, ClassVar

from lapak.client.model import Model, Reader
from lapak.client.reading import enum

if TYPE_CHECKING:
    from .shipment_invoice_status import ShipmentInvoiceStatus


@_dataclass(kw_only=True, repr=False, eq=False)
class ShipmentPayment(Model):
    """A payment of the delivery service. It has no id."""

    date: str
    """When it was made, yyyy-mm-ddThh:mm:ss.000000Z in UTC. Example: `2026-11-20T02:44:31.000000Z`."""
    vendor: str
    """Name of the courier in capitals. Example: `JNE`."""
    invoice_number: str | None
    """Number of the invoice that it belongs to. Only seen as null."""
    description: str
    """What it is for, such as a span of days whose deliveries were settled. Example: `COD Reconciliation
    13 Nov 2026 - 19 Nov 2026`."""
    total: str
    """Amount as text with Rp, here seen without dots. Example: `Rp7800`."""
    status: ShipmentInvoiceStatus
    """Whether an invoice or a payment is settled. Example: `PENDING`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "date",
            "vendor",
            "invoice_number",
            "description",
            "total",
            "status",
        )
    )

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        from .shipment_invoice_status import ShipmentInvoiceStatus

        return {
            "status": enum(ShipmentInvoiceStatus),
        }
