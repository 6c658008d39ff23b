from lapak.client.enums import OpenStrEnum


class BankAccountType(OpenStrEnum):
    """Whether money comes to an account at a bank or through a payment gateway."""

    BANK = "BANK"
    PAYMENT_GATEWAY = "PAYMENT GATEWAY"
