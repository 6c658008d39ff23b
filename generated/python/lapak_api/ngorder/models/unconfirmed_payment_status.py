from lapak.client.enums import OpenStrEnum


class UnconfirmedPaymentStatus(OpenStrEnum):
    """How far a payment is; CONFIRM when the customer has told of it, UNPAID when not."""

    UNPAID = "UNPAID"
    CONFIRM = "CONFIRM"
    ALL = "ALL"
