from lapak.client.enums import OpenStrEnum


class OrderMessageType(OpenStrEnum):
    """Occasion of a message about an order."""

    REMINDER = "REMINDER"
    ORDER_PROCESSED = "ORDER_PROCESSED"
    ORDER_COMPLETED = "ORDER_COMPLETED"
    ORDER_CANCELED = "ORDER_CANCELED"
    PROMO = "PROMO"
