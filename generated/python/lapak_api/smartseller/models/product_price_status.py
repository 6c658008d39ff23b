from lapak.client.enums import OpenStrEnum


class ProductPriceStatus(OpenStrEnum):
    """NON_SET_PRICE for products without a selling price, NON_PROFIT for products sold at or below their
    purchase price."""

    NON_SET_PRICE = "NON_SET_PRICE"
    NON_PROFIT = "NON_PROFIT"
