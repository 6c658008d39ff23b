from lapak.client.enums import OpenStrEnum


class OrderDetailStatus(OpenStrEnum):
    """Whether an order stands."""

    ACCEPTED = "ACCEPTED"
    REJECTED = "REJECTED"
