from lapak.client.enums import OpenStrEnum


class ProductType(OpenStrEnum):
    """Where the stock of a product comes from. S is own stock, R another supplier's, PO is made on
    preorder."""

    S = "S"
    R = "R"
    PO = "PO"
