from lapak.client.enums import OpenStrEnum


class ShipmentProgress(OpenStrEnum):
    """Where a parcel is. Words are joined by underscores here, by spaces in the progress of orders."""

    READY_TO_SHIP = "READY_TO_SHIP"
    PICKUP_REQUEST = "PICKUP_REQUEST"
    UNPICK = "UNPICK"
    ON_PROCESS = "ON_PROCESS"
    DELIVERED = "DELIVERED"
    RETURNED = "RETURNED"
    LOST = "LOST"
    INVALID = "INVALID"
    SHIPMENT_PROBLEM = "SHIPMENT_PROBLEM"
    DROPOFF = "DROPOFF"
