from lapak.client.enums import OpenStrEnum


class CustomerRegistrationStatus(OpenStrEnum):
    """State of a customer's Storefront account, 0 unregistered, 1 registered, 4 blocked, T inactive, R
    requested."""

    UNREGISTERED = "0"
    REGISTERED = "1"
    BLOCKED = "4"
    INACTIVE = "T"
    REQUESTED = "R"
