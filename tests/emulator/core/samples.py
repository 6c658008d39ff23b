"""Requests made from what a bundle shows: a valid one of an operation, and ones with a single fault."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote, urlencode

import orjson
from attrs import evolve

from lapak.emulator.message import Request

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from lapak.emulator.contract import Operation
    from lapak.emulator.edition import Edition

#: What no value of a kind looks like.
_WRONG: Final = {"integer": "x", "number": "x", "boolean": "x", "enum": "no-such", "date": "2026-13-01"}


def valid_request(edition: Edition, operation: Operation, headers: Mapping[str, str]) -> Request:
    """The operation with all documented examples: every parameter, and the body."""
    sent = dict(headers)
    body = b""
    if operation.consumes is not None:
        sent["content-type"] = operation.consumes
        example = operation.facts["requestBody"]["content"][operation.consumes]["example"]
        body = orjson.dumps(example) if operation.takes_json else b"a file"
    query = {name: value for (place, name), value in _examples(operation).items() if place == "query"}
    return Request(operation.method, _path(edition, operation), urlencode(query, doseq=True), sent, body)


def faulty_requests(
    edition: Edition, operation: Operation, headers: Mapping[str, str]
) -> Iterator[tuple[str, Request]]:
    """Requests with one fault each, which is in the named field, or in the body as a whole."""
    good = valid_request(edition, operation, headers)
    for place, name, parameter in _parameters(operation):
        wrong = _WRONG.get(_kind(operation, parameter["schema"]))
        examples = _examples(operation)
        if wrong is not None and place == "path":
            yield name, evolve(good, path=_path(edition, operation, {name: wrong}))
        elif place == "query":
            others = {
                key: value for (where, key), value in examples.items() if where == "query" and key != name
            }
            if wrong is not None:
                yield name, evolve(good, query=urlencode({**others, name: wrong}, doseq=True))
            if parameter.get("required"):
                yield name, evolve(good, query=urlencode(others, doseq=True))
    if operation.takes_json:
        yield "body", evolve(good, body=b'"a text"')
        yield "", evolve(good, body=b"{")
    if operation.needs_body:
        yield "", evolve(good, body=b"")


def _path(edition: Edition, operation: Operation, other: Mapping[str, str] | None = None) -> str:
    values = {name: str(value) for (place, name), value in _examples(operation).items() if place == "path"}
    values |= other or {}
    return edition.base + re.sub(r"{(\w+)}", lambda found: quote(values[found[1]], safe=""), operation.path)


def _examples(operation: Operation) -> dict[tuple[str, str], Any]:
    return {(place, name): _written(found["example"]) for place, name, found in _parameters(operation)}


def _parameters(operation: Operation) -> Iterator[tuple[str, str, dict[str, Any]]]:
    for declared in operation.facts.get("parameters", ()):
        parameter = _followed(operation, declared)
        if parameter["in"] != "header":
            yield parameter["in"], parameter["name"], parameter


def _written(example: Any) -> Any:
    return str(example).lower() if isinstance(example, bool) else example


def _kind(operation: Operation, schema: dict[str, Any]) -> str:
    schema = _followed(operation, schema)
    if "enum" in schema:
        return "enum"
    return str(schema.get("format") if schema.get("format") == "date" else schema.get("type"))


def _followed(operation: Operation, node: dict[str, Any]) -> dict[str, Any]:
    while "$ref" in node:
        node = operation.schemas.get(node["$ref"].removeprefix("#"))
    return node
