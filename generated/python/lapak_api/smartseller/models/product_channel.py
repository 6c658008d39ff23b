from lapak.client.enums import OpenStrEnum


class ProductChannel(OpenStrEnum):
    """An integration that products can be linked to."""

    JURNAL = "JURNAL"
    SHOPEE = "SHOPEE"
