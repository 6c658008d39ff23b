from lapak.client.enums import OpenStrEnum


class ShipmentCodStatus(OpenStrEnum):
    """Whether a parcel is paid for on delivery."""

    NON_COD = "NON_COD"
    COD = "COD"
