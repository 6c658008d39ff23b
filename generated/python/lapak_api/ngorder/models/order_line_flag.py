from lapak.client.enums import OpenStrEnum


class OrderLineFlag(OpenStrEnum):
    """What to do with the line. Absent, a line that the order has is edited and any other is new."""

    EDIT = "EDIT"
    NEW = "NEW"
    DELETE = "DELETE"
