from lapak.client.enums import OpenStrEnum


class ShipmentInvoiceStatus(OpenStrEnum):
    """Whether an invoice or a payment is settled."""

    COMPLETE = "COMPLETE"
    PENDING = "PENDING"
