"""What is known about an operation before it is called, and what comes back."""

import json
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import Enum, auto
from functools import cached_property
from typing import Any, Generic, Literal, NamedTuple, TypeVar

from lapak.client.model import Model, Reader
from lapak.client.numbers import number

__all__ = [
    "BLANK",
    "Alias",
    "Answer",
    "Care",
    "Operation",
    "Response",
    "Window",
    "as_array",
    "as_object",
    "says_failed",
]

T = TypeVar("T")


class Care(Enum):
    """How much harm repeating a call can do."""

    NONE = auto()
    """A read."""
    REPEATABLE = auto()
    """A write that leaves the same behind when it is done twice."""
    REFERENCED = auto()
    """A create that carries the caller's own reference, by which it can be found again."""
    ONCE = auto()
    """A write that must not be done twice."""
    ASK = auto()
    """Moves money or sends messages: never sent again on its own, not even after a refused connection."""


class Alias(NamedTuple):
    """A name in requests that the documentation spells otherwise."""

    place: str
    """Where it is sent: body, query, path or header."""
    curated: str
    """Its path as in the specification, such as `products[].qty`."""
    documented: str
    """The same path as printed; the two differ in their last name."""
    confidence: str
    """How sure it is that the printed name is wrong: stated, example, observed, inferred."""
    erratum: str


class Window(NamedTuple):
    """The span that a server cuts a list to when the call names no dates."""

    days: int
    """How far it goes back; 0 to the first day of the current month."""
    start: str
    """Argument that begins the span."""
    end: str
    """Argument that ends it."""


@dataclass(frozen=True, slots=True)
class Operation(Generic[T]):
    """One operation of an API: the facts of the specification that calling it needs."""

    id: str
    method: str
    path: str = field(repr=False)
    """Path below the base URL; {names} in it are arguments."""
    read: Callable[[Any], T]
    """Turns the decoded body of a success into what the caller gets; TypeError when it has another shape."""
    effect: tuple[str, ...] = ("write",)
    """read, write, irreversible, messages (a customer), moves-money."""
    send: Literal["json", "form", "multipart", "binary"] = "json"
    """How the body is encoded, when there is one."""
    receive: Literal["json", "text", "bytes", "nothing", "any"] = "json"
    """How the body of a success is decoded; any is by what it says it is."""
    evidence: str = ""
    """How sure the facts are: stated, example, observed, inferred."""
    errata: tuple[str, ...] = ()
    """Entries of the errata page about this operation."""
    inferred_path: tuple[str, ...] = ()
    """Those of them by which the path or method itself is only our conclusion."""
    aliases: tuple[Alias, ...] = ()
    """Names in its requests that the documentation spells otherwise."""
    default_window: Window | None = None
    """What the list is cut to when no dates are given."""
    reference: str = ""
    """Field of the body by which the caller names what is made: sent again, it makes no second one."""

    @property
    def care(self) -> Care:
        """How carefully it must be repeated.

        Only PUT without further effects and DELETE count as repeatable. PATCH does not: some of these APIs
        use it to add instalments or to cancel.
        """
        if {"messages", "moves-money"}.intersection(self.effect):
            return Care.ASK
        if self.effect == ("read",):
            return Care.NONE
        if self.method == "DELETE" or (self.method == "PUT" and self.effect == ("write",)):
            return Care.REPEATABLE
        return Care.REFERENCED if self.reference and self.effect == ("write",) else Care.ONCE


DEEPEST = 64
"""Levels of nesting in the body of an error that are worth reading."""
BLANK = b" \t\r\n\xef\xbb\xbf"
"""What may stand before JSON or a page."""
_DECODER = json.JSONDecoder(parse_float=number)
_CHARSET = re.compile(r"charset=\"?(iso-8859-(?:[1-9]|1[013-6])|windows-125[0-8])\b", re.IGNORECASE)
"""An old character set, in a Content-Type; everything else is taken for Unicode, whatever it is called."""


def _depth(value: Any) -> int:
    """Count the levels of nesting of a decoded JSON value."""
    level, depth = [value], 0
    while level := [item for held in level for item in _items(held)]:
        depth += 1
    return depth


def _items(value: Any) -> Iterable[Any]:
    if isinstance(value, dict):
        return value.values()
    return value if isinstance(value, list) else ()


@dataclass(frozen=True)
class Answer:
    """A complete HTTP answer."""

    status: int
    headers: Mapping[str, str] = field(repr=False)
    content: bytes = field(repr=False)

    def json(self) -> Any:
        """Decode the body, once; ValueError when it is not JSON."""
        return self._json

    @property
    def is_garbled(self) -> bool:
        """Whether the body begins as JSON and is none; a page or nothing at all is not garbled."""
        try:
            self.json()
        except (json.JSONDecodeError, UnicodeDecodeError):
            return True
        except ValueError:
            return False
        return False

    @cached_property
    def _json(self) -> Any:
        try:
            return _DECODER.decode(self._characters(json.detect_encoding(self.content), "surrogatepass"))
        except RecursionError as error:
            raise ValueError("nested too deeply") from error
        except (json.JSONDecodeError, UnicodeDecodeError):
            start = self.content.lstrip(BLANK)[:1]
            if start in {b"", b"<"}:
                raise ValueError("a page in place of JSON" if start else "it is empty") from None
            raise

    def _characters(self, unicode: str = "utf-8", errors: str = "strict") -> str:
        """Decode the body as Unicode, else as it says that it is encoded; ValueError when it is neither."""
        try:
            return self.content.decode(unicode, errors)
        except UnicodeDecodeError:
            said = _CHARSET.search(self.headers.get("content-type", ""))
            if said is None:
                raise
            return self.content.decode(said[1])

    def said(self) -> Any:
        """Decode the body of an error: JSON whose texts can be printed; text when it is none or too deep."""
        try:
            body = self.json()
            printable = json.dumps(body, ensure_ascii=False).encode(errors="replace")
            return json.loads(printable) if _depth(body) <= DEEPEST else self.text
        except (ValueError, RecursionError):
            return self.text

    def decoded(self) -> Any:
        """Decode the body by what it says it is: JSON, a text, or bytes."""
        kind = self.headers.get("content-type", "").partition(";")[0].strip().lower()
        if kind.endswith(("/json", "+json")):
            return self.json() if self.content.strip() else None
        if kind.startswith("text/") or not kind:
            try:
                return self.json()
            except ValueError:
                return self._text_or_bytes() if kind else self.content
        return self.content

    def _text_or_bytes(self) -> str | bytes:
        """Return the text; the bytes when some of them are no characters of it."""
        try:
            return self._characters()
        except ValueError:
            return self.content

    @property
    def text(self) -> str:
        """The body as text that can be printed, whatever it is."""
        try:
            return self._characters()
        except ValueError:
            return self.content.decode(errors="replace")


@dataclass(frozen=True, slots=True)
class Response(Generic[T]):
    """A successful answer with everything around the parsed body."""

    status: int
    """HTTP status."""
    headers: Mapping[str, str] = field(repr=False)
    """Headers; capitals in their names do not matter."""
    content: bytes = field(repr=False)
    """The body as it came."""
    parsed: T
    """What the method returns without `with_response`."""

    def __repr__(self) -> str:
        """Show the answer without persons: models hide them, of other values only the type is shown."""
        parsed = repr(self.parsed) if isinstance(self.parsed, Model) else f"<{type(self.parsed).__name__}>"
        return f"Response(status={self.status}, {len(self.content)} bytes, parsed={parsed})"


_FAILED = re.compile(r"\W*(?:fail(?:ed|ure)?|errors?|gagal)\b", re.IGNORECASE)


def says_failed(payload: object) -> bool:
    """Tell whether the body of a success reports a failure: `{"response": "Failed", …}`, "Failed: …"."""
    word = payload.get("response") if isinstance(payload, dict) else None
    return isinstance(word, str) and _FAILED.match(word) is not None


M = TypeVar("M", bound=Model)


def as_object(kind: type[M], payload: Any) -> M:
    """Read the whole body as a model."""
    if not isinstance(payload, dict):
        raise TypeError(f"expected an object, got {type(payload).__name__}")
    return kind.from_dict(payload)


def as_array(item: Reader | None, payload: Any) -> Any:
    """Read the whole body as an array."""
    if not isinstance(payload, list):
        raise TypeError(f"expected an array, got {type(payload).__name__}")
    return payload if item is None else item(payload)
