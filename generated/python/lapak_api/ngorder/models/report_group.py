from lapak.client.enums import OpenStrEnum


class ReportGroup(OpenStrEnum):
    """A sum of the report that can be had in detail."""

    GROSS_SALES = "gross-sales"
    NET_SALES = "net-sales"
    GROSS_PROFIT = "gross-profit"
