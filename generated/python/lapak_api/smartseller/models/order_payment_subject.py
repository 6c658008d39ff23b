from lapak.client.enums import OpenStrEnum


class OrderPaymentSubject(OpenStrEnum):
    """Whether an id is that of an order or of a payment."""

    ORDER = "ORDER"
    PAYMENT = "PAYMENT"
