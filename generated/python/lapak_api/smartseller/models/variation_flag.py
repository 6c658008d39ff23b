from lapak.client.enums import OpenStrEnum


class VariationFlag(OpenStrEnum):
    """DELETE removes the variation."""

    DELETE = "DELETE"
