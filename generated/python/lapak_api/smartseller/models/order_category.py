from lapak.client.enums import OpenStrEnum


class OrderCategory(OpenStrEnum):
    """Where an order was made."""

    APP = "APP"
    PRIVOR = "PRIVOR"
    STORE_FRONT = "STORE_FRONT"
    SHOPEE = "SHOPEE"
    QUICK_ORDER = "QUICK_ORDER"
    UNCATEGORIZED = "UNCATEGORIZED"
