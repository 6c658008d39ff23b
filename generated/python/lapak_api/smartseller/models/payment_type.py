from lapak.client.enums import OpenStrEnum


class PaymentType(OpenStrEnum):
    """Which account a payment was made through, the provider's OrderPay or a payment gateway."""

    ORDER_PAY = "ORDER_PAY"
    PAYMENT_GATEWAY = "PAYMENT_GATEWAY"
