from lapak.client.enums import OpenStrEnum


class OrderCostCategory(OpenStrEnum):
    """Whether the amount is taken off (DISCOUNT) or added."""

    DISCOUNT = "DISCOUNT"
    OTHER_COST = "OTHER COST"
    INSURANCE = "INSURANCE"
