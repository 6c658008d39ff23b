from lapak.client.enums import OpenStrEnum


class CustomerSearchField(OpenStrEnum):
    """Field of a customer that a keyword is looked for in."""

    NAME = "NAME"
    EMAIL = "EMAIL"
    PHONE = "PHONE"
    ADDRESS = "ADDRESS"
