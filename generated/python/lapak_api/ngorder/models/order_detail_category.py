from lapak.client.enums import OpenStrEnum


class OrderDetailCategory(OpenStrEnum):
    """Where an order was made; SF stands for the storefront."""

    APP = "APP"
    PRIVOR = "PRIVOR"
    SF_MEMBER = "SF_MEMBER"
    SF_GUEST = "SF_GUEST"
    SHOPEE = "SHOPEE"
