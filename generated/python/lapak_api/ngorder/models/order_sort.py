from lapak.client.enums import OpenStrEnum


class OrderSort(OpenStrEnum):
    """Date to sort by."""

    ORDER_DATE = "ORDER_DATE"
    PAYMENT_DATE = "PAYMENT_DATE"
