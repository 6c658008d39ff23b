from lapak.client.enums import OpenStrEnum


class OrderStatus(OpenStrEnum):
    """State of an order at SIRCLO, empty meaning pending."""

    NONE = ""
    PENDING = "pending"
    ACCEPTED = "accepted"
    PACKED = "packed"
    SHIPPED = "shipped"
    COMPLETED = "completed"
    CANCELLED = "cancelled"
