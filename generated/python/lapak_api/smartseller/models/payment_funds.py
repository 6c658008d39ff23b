from lapak.client.enums import OpenStrEnum


class PaymentFunds(OpenStrEnum):
    """Whether money went out or came in."""

    OUTGOING = "OUTGOING"
    INCOMING = "INCOMING"
