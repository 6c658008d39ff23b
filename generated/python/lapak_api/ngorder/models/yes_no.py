from lapak.client.enums import OpenStrEnum


class YesNo(OpenStrEnum):
    """A flag, Y for yes and N for no."""

    Y = "Y"
    N = "N"
