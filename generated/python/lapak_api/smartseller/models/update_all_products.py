from lapak.client.enums import OpenStrEnum


class UpdateAllProducts(OpenStrEnum):
    """Y gives the root category to all products of the category as well. Left out, the products keep
    theirs."""

    Y = "Y"
