from lapak.client.enums import OpenStrEnum


class OrderPaymentStatus(OpenStrEnum):
    """How far an order is paid."""

    PAID = "PAID"
    INSTALLMENT = "INSTALLMENT"
    UNPAID = "UNPAID"
