from lapak.client.enums import OpenStrEnum


class NamedOrderCostCategory(OpenStrEnum):
    """Whether the amount is taken off (DISCOUNT) or added (OTHER COST)."""

    DISCOUNT = "DISCOUNT"
    OTHER_COST = "OTHER COST"
