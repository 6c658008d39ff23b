from lapak.client.enums import OpenStrEnum


class OrderSearchType(OpenStrEnum):
    """Where to look for a keyword."""

    ORDER_ID = "ORDER_ID"
    CUSTOMER_NAME = "CUSTOMER_NAME"
    AWB_NUMBER = "AWB_NUMBER"
    CUSTOMER_PHONE = "CUSTOMER_PHONE"
    SHOPEE_INVOICE = "SHOPEE_INVOICE"
    PRODUCT_NAME = "PRODUCT_NAME"
    SKU = "SKU"
    SHIPPER_TRACKING = "SHIPPER_TRACKING"
