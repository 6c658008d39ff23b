from lapak.client.enums import OpenStrEnum


class StockOpnameProgress(OpenStrEnum):
    """Whether a stock opname is still being worked off."""

    ON_PROGRESS = "ON PROGRESS"
    SUCCESS = "SUCCESS"
