"""Which operations two bundles describe in the same words, with all that they refer to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lapak.emulator.bundles import load_bundle

if TYPE_CHECKING:
    from collections.abc import Iterator

#: What does not change how an operation behaves.
_WORDS = {"x-source", "x-evidence", "x-errata", "description", "summary", "tags"}
#: A parameter that one edition has everywhere and the other nowhere.
_LANGUAGE = {"$ref": "#/components/parameters/AcceptLanguage"}


def alike(edition: str, other: str) -> list[str]:
    """OperationIds, sorted, at which the editions have the same path, parameters, schemas and rules."""
    one, two = load_bundle(edition), load_bundle(other)
    others = dict(_operations(two))
    return sorted(
        name
        for name, operation in _operations(one)
        if name in others and _meaning(one, operation) == _meaning(two, others[name])
    )


def _operations(document: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    for path, item in document["paths"].items():
        for method, operation in item.items():
            yield operation["operationId"], {"address": f"{method} {path}", **operation}


def _meaning(document: dict[str, Any], operation: dict[str, Any]) -> dict[str, Any]:
    """The operation, and every component that it refers to, by reference."""
    found: dict[str, Any] = {"": _telling(operation)}
    todo = [*_references(found[""])]
    while todo:
        reference = todo.pop()
        if reference not in found:
            _, _, kind, name = reference.split("/")
            component = document["components"][kind][name]
            found[reference] = _telling(component)
            todo += _references(found[reference])
    return found


def _references(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        if isinstance(node.get("$ref"), str):
            yield node["$ref"]
        node = list(node.values())
    if isinstance(node, list):
        for item in node:
            yield from _references(item)


def _telling(node: Any, *, names: bool = False) -> Any:
    """Leave out the words; keys under `properties` are names of fields, whatever they are."""
    if isinstance(node, dict):
        return {
            key: _telling(value, names=key == "properties" and not names)
            for key, value in node.items()
            if (names or key not in _WORDS) and not (key == "parameters" and value == [_LANGUAGE])
        }
    return [_telling(item) for item in node if item != _LANGUAGE] if isinstance(node, list) else node
