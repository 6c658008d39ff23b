from lapak.client.enums import OpenStrEnum


class OrderNewStatus(OpenStrEnum):
    """State that an order is to have."""

    PENDING = "pending"
    ACCEPTED = "accepted"
    PACKED = "packed"
    SHIPPED = "shipped"
    COMPLETED = "completed"
    CANCELLED = "cancelled"
