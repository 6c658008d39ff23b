from lapak.client.enums import OpenStrEnum


class PreorderType(OpenStrEnum):
    """Unit of the time that a preorder takes."""

    DAY = "day"
    WEEK = "week"
