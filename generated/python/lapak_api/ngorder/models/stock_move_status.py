from lapak.client.enums import OpenStrEnum


class StockMoveStatus(OpenStrEnum):
    """Whether pieces are added or taken away."""

    ADD = "add"
    SUB = "sub"
