from lapak.client.enums import OpenStrEnum


class CanceledOrderType(OpenStrEnum):
    """Why an order was given up; CANCEL by the shop."""

    CANCEL = "CANCEL"
    REJECTED = "REJECTED"
    EXPIRED = "EXPIRED"
