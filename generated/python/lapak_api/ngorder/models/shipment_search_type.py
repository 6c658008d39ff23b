from lapak.client.enums import OpenStrEnum


class ShipmentSearchType(OpenStrEnum):
    """Where to look for a keyword."""

    ORDER_ID = "ORDER_ID"
    CUSTOMER_NAME = "CUSTOMER_NAME"
    AWB_NUMBER = "AWB_NUMBER"
