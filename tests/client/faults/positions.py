"""The moments at which a connection can fail."""

from enum import Enum, auto

__all__ = ["APPLIED", "NOT_SENT", "Position"]


class Position(Enum):
    """Where the proxy fails, in the order in which a call goes through them."""

    REFUSED = auto()
    """Nobody listens."""
    ACCEPTED = auto()
    """The connection is closed as soon as it is open."""
    REQUEST_HEAD = auto()
    """After the first bytes of the request."""
    REQUEST_BODY = auto()
    """In the middle of the upload."""
    BEFORE_SERVER = auto()
    """The request is complete, and the server never gets it."""
    GATEWAY_BEFORE = auto()
    """The same, and the gateway says so with a 502."""
    AFTER_SERVER = auto()
    """The server has done it, and nothing of its answer comes through."""
    GATEWAY_AFTER = auto()
    """The same, and the gateway puts a 504 in place of the answer."""
    HELD = auto()
    """The same, and the connection stays open until the caller gives up."""
    STATUS_LINE = auto()
    """In the middle of the status line."""
    BAD_STATUS_LINE = auto()
    """The status line is garbled."""
    HEADERS = auto()
    """In the middle of the headers."""
    BEFORE_BODY = auto()
    """Between headers and body."""
    BODY = auto()
    """In the middle of the body."""
    CHUNKS = auto()
    """The body comes in chunks, and the last one, which says that it is the last, is missing."""
    TOO_SHORT = auto()
    """The body is shorter than Content-Length says."""
    TOO_LONG = auto()
    """It is longer."""
    BAD_BODY = auto()
    """A byte of the body is another one."""
    BAD_ENCODING = auto()
    """The body is said to be packed, and is not."""
    LATE = auto()
    """The answer comes late, and in time."""
    DRIPPING = auto()
    """The answer comes in small pieces; nothing is wrong with it."""
    RESET = auto()
    """The answer is complete, and the connection is reset."""


NOT_SENT = {
    Position.REFUSED,
    Position.ACCEPTED,
    Position.REQUEST_HEAD,
    Position.REQUEST_BODY,
    Position.BEFORE_SERVER,
    Position.GATEWAY_BEFORE,
}
"""Where the server never gets the request."""
APPLIED = set(Position) - NOT_SENT
"""Where the server does what it is asked for."""
