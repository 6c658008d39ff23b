# ruff: noqa: PTH113, PTH118, PTH123, PTH208 - importing pathlib takes as long as reading the facts
"""What the generator says about the operations of an edition, read without importing its client."""

import json
import os
from functools import cache
from typing import Any, Literal, TypedDict

import lapak_api

__all__ = ["ASKS", "Body", "Edition", "Operation", "Parameter", "Resource", "Value", "editions", "load"]

FILE = "commands.json"
_FOLDER: str = lapak_api.__path__[0]
FIRST = "smartseller"
ASKS = {
    "irreversible": "It cannot be undone.",
    "messages": "It sends messages to people.",
    "moves-money": "It moves money.",
}
"""Effects that are asked about before they happen."""

Kind = Literal["text", "integer", "number", "boolean", "date", "moment", "file", "array", "object", "any"]


class _Value(TypedDict):
    name: str
    type: Kind
    about: str
    option: str


class Value(_Value, total=False):
    """A parameter, or a field of a body."""

    short: str
    """A second, shorter option."""
    items: Kind
    enum: list[Any]
    names: list[str]
    """Names of the values of an enumeration of numbers."""
    required: bool
    default: Any
    maximum: int
    example: Any


class Parameter(Value):
    """A parameter."""

    place: Literal["path", "query", "header"]
    argument: str
    """What the client's method calls it."""


class Body(TypedDict, total=False):
    """A request body."""

    send: Literal["json", "form", "multipart", "binary"]
    required: bool
    array: bool
    fields: list[Value]
    example: Any


class _Operation(TypedDict):
    id: str
    method: str
    path: str
    call: str
    """Name of the client's method."""
    summary: str
    effect: list[str]
    receive: Literal["json", "text", "bytes", "nothing"]


class Operation(_Operation, total=False):
    """An operation of an API."""

    about: str
    evidence: str
    errata: list[str]
    parameters: list[Parameter]
    span: list[str]
    """The parameters that are the first and the last day."""
    window: int | Literal["month"]
    """Days that the answer covers when no days are given; or the current month."""
    body: Body
    paged: bool
    shown_by: str
    """operationId of the list in which a thing that this makes can be found."""
    rows: str
    """The field of the answer that holds its rows; a dot when the answer is the array."""
    row_id: str
    fields: list[str]
    """The fields of a row."""
    columns: list[str]
    """Columns for a table, most wanted first."""
    record: str
    """The field of the answer that holds its one thing; absent when the answer is it."""


class Resource(TypedDict):
    """The operations of a resource by their command."""

    tag: str
    about: str
    verbs: dict[str, Operation]


class _Credential(TypedDict):
    argument: str
    variable: str


class Edition(TypedDict):
    """An edition with its resources by their command."""

    client: str
    title: str
    url: str
    url_variable: str
    credentials: list[_Credential]
    has_languages: bool
    """Whether the language of the API's messages can be chosen."""
    resources: dict[str, Resource]


@cache
def editions() -> tuple[str, ...]:
    """Name the editions that have a client, the default one first."""
    found = [name for name in sorted(os.listdir(_FOLDER)) if os.path.isfile(_file(name))]
    return tuple(sorted(found, key=lambda name: name != FIRST))


@cache
def load(edition: str) -> Edition:
    """Read the facts of an edition."""
    with open(_file(edition), encoding="utf-8") as file:
        facts: Edition = json.load(file)
    return facts


def _file(edition: str) -> str:
    return os.path.join(_FOLDER, edition, FILE)
