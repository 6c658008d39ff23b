"""Check that a document has the shape that everything here relies on, and take out what has not.

Only kinds of values are checked, lists against mappings against words: the lint has the fine points. What is
wrong is noted and removed, so that one slip does not hide all other faults.
"""

from typing import Any

import jsonschema_rs

from generator.document import Document
from generator.pointers import join, split
from generator.problems import Problems

__all__ = ["check_shape"]

_ROUNDS = 100
_WORDING = {
    "object": "a mapping",
    "array": "a list",
    "string": "a text",
    "boolean": "a flag",
    "number": "a number",
}
_TEXT = {"type": "string"}
_FLAG = {"type": "boolean"}
_NUMBER = {"type": "number"}
_WORDS = {"type": "array", "items": _TEXT}


def _ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/$defs/{name}"}


def _map(name: str) -> dict[str, Any]:
    return {"type": "object", "additionalProperties": _ref(name)}


def _list(name: str) -> dict[str, Any]:
    return {"type": "array", "items": _ref(name)}


def _object(others: dict[str, Any] | None = None, /, **properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": {"$ref": _TEXT, **properties, **(others or {})}}


_FREE = {"type": "object"}
_DEFAULTS = _object(
    parameters=_list("parameter"),
    responses=_map("response"),
    bodyResponses=_map("response"),
    security=_list("security"),
)
_OPERATION = _object(
    {
        "x-source": _WORDS,
        "x-evidence": _TEXT,
        "x-effect": {"type": ["string", "array"], "items": _TEXT},
        "x-resource": _object(fields={"type": "object", "additionalProperties": _TEXT}),
        "x-filter": {"type": "object", "additionalProperties": _TEXT},
        "x-rules": _list("rule"),
    },
    operationId=_TEXT,
    tags=_WORDS,
    summary=_TEXT,
    description=_TEXT,
    parameters=_list("parameter"),
    requestBody=_ref("body"),
    responses=_map("response"),
    security=_list("security"),
)
_SCHEMA = _object(
    {"x-rules": _list("rule"), "x-undeclared": {"type": "object", "additionalProperties": _TEXT}},
    type=_TEXT,
    format=_TEXT,
    description=_TEXT,
    pattern=_TEXT,
    nullable=_FLAG,
    enum={"type": "array"},
    required=_WORDS,
    properties=_map("schema"),
    items=_ref("schema"),
    allOf=_list("schema"),
    oneOf=_list("schema"),
    anyOf=_list("schema"),
    additionalProperties={"type": ["object", "boolean"], "if": _FREE, "then": _ref("schema")},
    discriminator=_object(mapping={"type": "object", "additionalProperties": _TEXT}),
    **dict.fromkeys(("minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems"), _NUMBER),
)
_PARTS = {
    "free": _FREE,
    "security": {"type": "object", "additionalProperties": _WORDS},
    "operation": _OPERATION,
    "parameter": _object(
        {"in": _TEXT},
        name=_TEXT,
        description=_TEXT,
        schema=_ref("schema"),
        content=_map("media"),
        examples=_map("free"),
    ),
    "body": _object(required=_FLAG, content=_map("media")),
    "response": _object(content=_map("media"), headers=_map("parameter"), links=_map("link")),
    "media": _object(schema=_ref("schema"), examples=_map("free")),
    "link": _object(operationId=_TEXT, parameters=_FREE),
    "rule": _object(
        id=_TEXT, field=_TEXT, text=_TEXT, evidence=_TEXT, when=_FREE, require=_WORDS, excludes=_WORDS
    ),
    "schema": _SCHEMA,
}
_SHAPE = {
    "$defs": _PARTS,
    **_object(
        {"x-operation-defaults": _DEFAULTS},
        tags={"type": "array", "items": _object(name=_TEXT)},
        paths={"type": "object", "additionalProperties": _map("operation")},
        components=_object(
            schemas=_map("schema"),
            parameters=_map("parameter"),
            headers=_map("parameter"),
            responses=_map("response"),
            requestBodies=_map("body"),
            examples=_map("free"),
            securitySchemes=_map("free"),
        ),
    ),
}
_VALIDATOR = jsonschema_rs.Draft202012Validator(_SHAPE)


def check_shape(document: Document, problems: Problems) -> None:
    """Note and remove every value of the wrong kind."""
    for _ in range(_ROUNDS):
        error = next(_VALIDATOR.iter_errors(document.data), None)
        if error is None:
            return
        pointer = join(error.instance_path)
        kinds = error.kind.types if isinstance(error.kind, jsonschema_rs.ValidationErrorKind.Type) else []
        kind = " or ".join(_WORDING[name] for name in kinds)
        message = f"{split(pointer)[-1]} is not {kind} ({pointer})"
        problems.add(message, document.place(pointer), f"write {kind} here")
        document.remove(pointer)
