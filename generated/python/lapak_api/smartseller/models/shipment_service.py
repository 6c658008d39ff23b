from lapak.client.enums import OpenStrEnum


class ShipmentService(OpenStrEnum):
    """Whether the courier collects the parcel or the shop brings it."""

    PICKUP = "PICKUP"
    DROP_OFF = "DROP_OFF"
