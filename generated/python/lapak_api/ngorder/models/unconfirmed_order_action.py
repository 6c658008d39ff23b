from lapak.client.enums import OpenStrEnum


class UnconfirmedOrderAction(OpenStrEnum):
    """What becomes of an order. Lists of orders spell it ACCEPTED and REJECTED."""

    ACCEPT = "ACCEPT"
    REJECT = "REJECT"
