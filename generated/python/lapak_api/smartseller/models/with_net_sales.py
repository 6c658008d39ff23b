from lapak.client.enums import OpenIntEnum


class WithNetSales(OpenIntEnum):
    """1, the one documented value, to have net sales summed up."""

    VALUE_1 = 1
