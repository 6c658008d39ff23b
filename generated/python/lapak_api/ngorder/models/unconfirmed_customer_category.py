from lapak.client.enums import OpenStrEnum


class UnconfirmedCustomerCategory(OpenStrEnum):
    """Whether a customer of the storefront has an account there."""

    MEMBER = "MEMBER"
    GUEST = "GUEST"
