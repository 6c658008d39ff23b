from lapak.client.enums import OpenIntEnum


class OrderCourier(OpenIntEnum):
    """A courier; 98 is pickup at the shop, 99 manual input."""

    JNE = 1
    TIKI = 2
    POS = 3
    SICEPAT = 4
    WAHANA = 5
    JNT_EXPRESS = 6
    ALFATREX = 7
    LION_PARCEL = 8
    NINJA_XPRESS = 9
    SAP = 10
    RPX = 11
    PICKUP_AT_SHOP = 98
    MANUAL_INPUT = 99
