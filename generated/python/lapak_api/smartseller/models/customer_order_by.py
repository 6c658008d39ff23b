from lapak.client.enums import OpenStrEnum


class CustomerOrderBy(OpenStrEnum):
    """Newest customers first, or those who ordered last first."""

    LATEST_CUSTOMER = "LATEST_CUSTOMER"
    LAST_ORDER = "LAST_ORDER"
