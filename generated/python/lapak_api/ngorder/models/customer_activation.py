from lapak.client.enums import OpenStrEnum


class CustomerActivation(OpenStrEnum):
    """Whether a customer is in use: Y active, N not active, R asked to become a customer, T has a
    Storefront account with an e-mail address that is not confirmed yet."""

    ACTIVE = "Y"
    NON_ACTIVE = "N"
    REQUESTED = "R"
    UNACTIVATED = "T"
