from lapak.client.enums import OpenStrEnum


class OrderDetailPaymentStatus(OpenStrEnum):
    """How far an order is paid. One value is written with a space, and INSTALLMENT is missing."""

    UNPAID = "UNPAID"
    PAID = "PAID"
    FAIL = "FAIL"
    WAITING_CONFIRMATION = "WAITING_CONFIRMATION"
    WAITING_PAYMENT = "WAITING PAYMENT"
    REFUND_REJECTED = "REFUND_REJECTED"
    EXPIRED = "EXPIRED"
