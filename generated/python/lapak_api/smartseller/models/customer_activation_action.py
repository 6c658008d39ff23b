from lapak.client.enums import OpenStrEnum


class CustomerActivationAction(OpenStrEnum):
    """What to do, 0 refuse, 1 accept, 2 activate, 4 block, 5 delete, 6 unblock. There is no 3."""

    REFUSE = "0"
    ACCEPT = "1"
    ACTIVATE = "2"
    BLOCK = "4"
    DELETE = "5"
    UNBLOCK = "6"
