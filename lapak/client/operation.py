"""What is known about an operation before it is called, and what comes back."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Any, Generic, Literal, TypeVar

from lapak.client.model import Model, Reader

__all__ = ["Answer", "Care", "Operation", "Response", "as_array", "as_object"]

T = TypeVar("T")


class Care(Enum):
    """How much harm repeating a call can do."""

    NONE = auto()
    """A read."""
    REPEATABLE = auto()
    """A write that leaves the same behind when it is done twice."""
    ONCE = auto()
    """A write that must not be done twice."""
    ASK = auto()
    """Moves money or sends messages: never sent again on its own, not even after a refused connection."""


@dataclass(frozen=True, slots=True)
class Operation(Generic[T]):
    """One operation of an API: the facts of the specification that calling it needs."""

    id: str
    method: str
    path: str
    """Path below the base URL; {names} in it are arguments."""
    read: Callable[[Any], T]
    """Turns the decoded body of a success into what the caller gets; TypeError when it has another shape."""
    effect: tuple[str, ...] = ("write",)
    """read, write, irreversible, messages (a customer), moves-money."""
    send: Literal["json", "form", "multipart", "binary"] = "json"
    """How the body is encoded, when there is one."""
    receive: Literal["json", "text", "bytes", "nothing"] = "json"
    """How the body of a success is decoded."""
    evidence: str = ""
    """How sure the facts are: stated, example, observed, inferred."""
    errata: tuple[str, ...] = ()
    """Entries of the errata page about this operation."""

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
        return Care.ONCE


@dataclass(frozen=True, slots=True)
class Answer:
    """A complete HTTP answer."""

    status: int
    headers: Mapping[str, str]
    content: bytes = field(repr=False)

    def json(self) -> Any:
        """Decode the body; ValueError when it is not JSON."""
        try:
            return json.loads(self.content)
        except RecursionError as error:
            raise ValueError("nested too deeply") from error

    @property
    def text(self) -> str:
        """The body as text, whatever it is."""
        return self.content.decode("utf-8", "replace")


@dataclass(frozen=True, slots=True)
class Response(Generic[T]):
    """A successful answer with everything around the parsed body."""

    status: int
    headers: Mapping[str, str] = field(repr=False)
    content: bytes = field(repr=False)
    parsed: T


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
