from lapak.client.enums import OpenStrEnum


class ProductOrder(OpenStrEnum):
    """NEWEST and LONGEST go by age, CHEAPEST and EXPENSIVE by price, LEAST_STOCK and MOST_STOCK by stock,
    ASC and DESC by name."""

    NEWEST = "NEWEST"
    LONGEST = "LONGEST"
    CHEAPEST = "CHEAPEST"
    EXPENSIVE = "EXPENSIVE"
    LEAST_STOCK = "LEAST_STOCK"
    MOST_STOCK = "MOST_STOCK"
    ASC = "ASC"
    DESC = "DESC"
