"""A request that has found its operation."""

from attrs import define

from lapak.emulator.contract import Operation
from lapak.emulator.edition import Edition
from lapak.emulator.message import Request

__all__ = ["Visit", "language_of"]


@define(eq=False)
class Visit:
    """What the stages of the pipeline share about one call.

    Attributes:
        edition: The edition that is called.
        operation: What is called.
        request: The request.
        names: Names of the path parameters.
        segments: What stands in their places, percent-encoded.
        language: `id` or `en`.
    """

    edition: Edition
    operation: Operation
    request: Request
    names: tuple[str, ...]
    segments: tuple[str, ...]
    language: str

    @property
    def has_json(self) -> bool:
        """Whether there is a body to look into."""
        return self.operation.takes_json and bool(self.request.body)


def language_of(request: Request) -> str:
    """Return the language that the caller wants, English unless it says otherwise."""
    return "id" if request.headers.get("accept-language", "").lower().startswith("id") else "en"
