from lapak.client.enums import OpenStrEnum


class OrderAmountType(OpenStrEnum):
    """Whether an amount is given in rupiah or in percent."""

    NOMINAL = "NOMINAL"
    PERCENTAGE = "PERCENTAGE"
