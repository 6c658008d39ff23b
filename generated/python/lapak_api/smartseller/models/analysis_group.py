from lapak.client.enums import OpenStrEnum


class AnalysisGroup(OpenStrEnum):
    """What sales are added up by."""

    PRODUCT = "PRODUCT"
    SKU = "SKU"
    CATEGORY = "CATEGORY"
