from lapak.client.enums import OpenIntEnum


class WarehouseFlag(OpenIntEnum):
    """A flag, 1 for yes and 0 for no."""

    VALUE_0 = 0
    VALUE_1 = 1
