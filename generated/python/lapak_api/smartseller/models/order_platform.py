from lapak.client.enums import OpenStrEnum


class OrderPlatform(OpenStrEnum):
    """Where the order is entered."""

    MOBILE = "MOBILE"
    WEB = "WEB"
