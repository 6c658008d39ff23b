from lapak.client.enums import OpenStrEnum


class OrderQuickPaymentStatus(OpenStrEnum):
    """Whether the rest is settled or a part of it paid."""

    PAID = "PAID"
    INSTALLMENT = "INSTALLMENT"
