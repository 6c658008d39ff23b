from lapak.client.enums import OpenStrEnum


class WarehouseActivity(OpenStrEnum):
    """Which warehouses to list, by whether they are in use."""

    ALL = "ALL"
    ACTIVE = "ACTIVE"
    NON_ACTIVE = "NON_ACTIVE"
