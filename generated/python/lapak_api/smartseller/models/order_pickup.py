from lapak.client.enums import OpenIntEnum


class OrderPickup(OpenIntEnum):
    """How far a parcel is collected; 0 ready to send, 1 pickup requested, 2 delivered."""

    READY_TO_SEND = 0
    PICKUP_REQUEST = 1
    DELIVERED = 2
