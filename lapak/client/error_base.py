"""What all errors of this library have in common; `errors` has all of them."""

from collections.abc import Mapping
from typing import Any

from lapak.client.raw import Raw, SentRequest

__all__ = ["LapakError"]


class LapakError(Exception):
    """Anything that this library raises on purpose."""

    def __init__(
        self,
        text: str = "",
        *,
        operation: str = "",
        status: int | None = None,
        request_id: str | None = None,
        request: SentRequest | None = None,
        content: bytes = b"",
    ) -> None:
        """Hold the facts; the operationId comes first in the text, which is one line."""
        text = f"{operation}: {text}" if operation else text
        super().__init__(text if text.isprintable() else "".join(map(_printable, text)))
        self.operation = operation
        """operationId of the call, empty when there was none."""
        self._status = status
        self.request_id = request_id
        """Identifier to quote to the provider."""
        self.request = request or SentRequest()
        """What was sent, without keys and personal data."""
        self._raw = Raw(content=content)

    @property
    def status(self) -> int | None:
        """HTTP status of the answer, None when there was none."""
        return self._status

    @property
    def content(self) -> bytes:
        """The body of the answer as it came, less keys; empty after a pickle."""
        return self._raw.content

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickle what may be seen by others; see `lapak.client.raw`."""
        return _restored, (type(self), self.args, self._state())

    def __copy__(self) -> Any:
        """Copy everything."""
        return _restored(type(self), self.args, dict(vars(self)))

    def __deepcopy__(self, memo: dict[int, Any]) -> Any:
        """Copy everything. What it holds is never changed, so the parts are shared."""
        return self.__copy__()

    def _state(self) -> dict[str, Any]:
        """Return the attributes that go into a pickle."""
        return dict(vars(self))


def _printable(character: str) -> str:
    """Replace what ends a line, commands a terminal or turns the direction of a text: servers may send it."""
    return character if character.isprintable() else " "


def _restored(kind: type[LapakError], args: tuple[Any, ...], state: Mapping[str, Any]) -> LapakError:
    """Make an error from what a pickle or a copy holds."""
    error = kind.__new__(kind, *args)
    error.args = args
    vars(error).update(state)
    return error
