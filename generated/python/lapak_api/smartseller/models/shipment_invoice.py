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
class ShipmentInvoice(Model):
    """An invoice of the delivery service."""

    id: str
    """The invoice, letters and not a number. Example: `kRtWqa`."""
    date: str
    """When it was made, yyyy-mm-ddThh:mm:ss.000000Z in UTC. Example: `2026-11-12T03:15:08.000000Z`."""
    vendor: str
    """Name of the courier in capitals. Example: `JNE`."""
    invoice_number: str
    """Number of the invoice, which people see. Example: `INV-J-7-2026110003`."""
    total: str
    """Amount as text, Rp and dots between thousands. Example: `Rp72.500`."""
    status: ShipmentInvoiceStatus
    """Whether an invoice or a payment is settled. Example: `PENDING`."""
    additional_properties: dict[str, Any] = _field(init=False, default_factory=dict)
    """Fields that the specification does not have."""

    _required: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "date",
            "vendor",
            "invoice_number",
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
