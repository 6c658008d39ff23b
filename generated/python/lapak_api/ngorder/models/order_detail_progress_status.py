from lapak.client.enums import OpenStrEnum


class OrderDetailProgressStatus(OpenStrEnum):
    """How far an order is worked on; UNPROCESSED and INSTALLMENT cannot be asked for here."""

    UNPAID = "UNPAID"
    NO_AWB = "NO AWB"
    ON_PROCESS = "ON PROCESS"
    DELIVERED = "DELIVERED"
