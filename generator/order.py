"""Put a document into its one order, whoever wrote which file first."""

from typing import Any

from generator.document import METHODS, Document

__all__ = ["in_order"]

_TOP = ("openapi", "x-generated", "info", "externalDocs", "servers", "tags", "paths", "components")
OPERATION = (
    "operationId",
    "x-source",
    "x-evidence",
    "x-effect",
    "x-errata",
    "x-caller-reference",
    "x-body-on-get",
    "x-body-on-delete",
    "x-resource",
    "x-filter",
    "x-sort",
    "x-default-window",
    "x-rules",
    "tags",
    "summary",
    "description",
    "deprecated",
    "parameters",
    "requestBody",
    "responses",
    "security",
)
_COMPONENTS = (
    "securitySchemes",
    "parameters",
    "headers",
    "requestBodies",
    "responses",
    "schemas",
    "examples",
)


def in_order(document: Document) -> dict[str, Any]:
    """Return the document with paths by tag, then file, then line, and every mapping in its fixed order."""
    data = _keys(document.data, _TOP)
    ranks = {
        tag.get("name"): rank for rank, tag in enumerate(data.get("tags") or []) if isinstance(tag, dict)
    }

    def rank(path: str) -> tuple[int, str, int]:
        item = data["paths"][path]
        tags = [tag for method in METHODS for tag in (item.get(method) or {}).get("tags", [])]
        first = min((ranks.get(tag, len(ranks)) for tag in tags), default=len(ranks))
        place = document.place("/paths/" + path.replace("~", "~0").replace("/", "~1"))
        return (first, place.file, place.line)

    data["paths"] = {path: _path_item(data["paths"][path]) for path in sorted(data["paths"], key=rank)}
    components = _keys(data["components"], _COMPONENTS)
    data["components"] = {kind: dict(sorted(members.items())) for kind, members in components.items()}
    return data


def _path_item(item: dict[str, Any]) -> dict[str, Any]:
    ordered = _keys(item, METHODS)
    for method in METHODS:
        if method in ordered:
            operation = _keys(ordered[method], OPERATION)
            operation["responses"] = dict(sorted(operation.get("responses", {}).items()))
            ordered[method] = operation
    return ordered


def _keys(mapping: dict[str, Any], order: tuple[str, ...]) -> dict[str, Any]:
    known = {key: mapping[key] for key in order if key in mapping}
    return known | {key: value for key, value in mapping.items() if key not in known}
