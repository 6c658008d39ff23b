from lapak.client.enums import OpenStrEnum


class CustomerRanking(OpenStrEnum):
    """What customers are ranked by, the number of their orders, the pieces they bought, or sums in rupiah."""

    TRANSACTION = "TRANSACTION"
    SOLD_ITEMS = "SOLD_ITEMS"
    GROSS_SALES = "GROSS_SALES"
    NET_SALES = "NET_SALES"
    GROSS_PROFIT = "GROSS_PROFIT"
