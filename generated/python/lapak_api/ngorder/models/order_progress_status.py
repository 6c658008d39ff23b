from lapak.client.enums import OpenStrEnum


class OrderProgressStatus(OpenStrEnum):
    """How far an order is worked on. The values are written with spaces here, with underscores for
    shipments."""

    UNPAID = "UNPAID"
    NO_AWB = "NO AWB"
    ON_PROCESS = "ON PROCESS"
    DELIVERED = "DELIVERED"
    UNPROCESSED = "UNPROCESSED"
    INSTALLMENT = "INSTALLMENT"
