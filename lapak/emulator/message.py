"""One request and one response, free of any server or client library."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from attrs import field, frozen

__all__ = ["Json", "Request", "Response"]

#: Anything that JSON can say; a name for it reads better than Any.
Json: TypeAlias = Any


@frozen(eq=False)
class Request:
    """A request as it came over the wire.

    Attributes:
        method: In capitals, such as `GET`.
        path: The path of the address, still percent-encoded.
        query: What follows the question mark, still percent-encoded; empty when there is none.
        headers: Values by lower-case name; repeated headers are joined with a comma.
        body: The whole body. Adapters may cut it off one byte after the limit of the emulator.
        scheme: `http` or `https`.
    """

    method: str
    path: str
    query: str = ""
    headers: Mapping[str, str] = field(factory=dict)
    body: bytes = b""
    scheme: str = "http"


@frozen(eq=False)
class Response:
    """An answer, and what a fault asks the adapter to do with it.

    Attributes:
        status: The HTTP status.
        headers: Names and values, in order; the adapter adds the length.
        body: The whole body.
        delay: Seconds that the adapter waits before it sends the answer.
        drop: Whether the adapter closes the connection instead of answering.
    """

    status: int
    headers: list[tuple[str, str]]
    body: bytes
    delay: float = 0.0
    drop: bool = False

    def header(self, name: str) -> str | None:
        """Return the first value of a header by its lower-case name."""
        return next((value for key, value in self.headers if key == name), None)
