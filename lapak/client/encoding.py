"""Turn the arguments of a call into the parts of an HTTP request."""

import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from lapak.client.files import Body, File, Part
from lapak.client.model import to_wire
from lapak.client.operation import Operation
from lapak.client.spelling import WireSpelling, spelled
from lapak.client.unset import UNSET

__all__ = ["body_parts", "header_parts", "query_parts", "url_path"]


def url_path(template: str, values: Mapping[str, object]) -> str:
    """Fill in a path. A value that would change which address is called is refused."""
    quoted: dict[str, str] = {}
    for name, value in values.items():
        if value is None or value is UNSET:
            raise ValueError(f"{name} cannot be {value}: it is a part of the address {template}")
        text = _scalar(to_wire(value))
        if text in {"", ".", ".."}:
            raise ValueError(f"{name} cannot be {text!r}: it is a part of the address {template}")
        quoted[name] = quote(text, safe="")
    return template.format_map(quoted)


def query_parts(values: Mapping[str, object]) -> list[tuple[str, str]]:
    """List query parameters; None and UNSET are left out, a list repeats its name, a mapping adds its own."""
    parts: list[tuple[str, str]] = []
    for name, value in values.items():
        if value is None or value is UNSET:  # most of them are
            continue
        wire = value if type(value) is str else to_wire(value)
        if isinstance(wire, dict):
            parts += query_parts(wire)
        else:
            items = wire if isinstance(wire, list) else [wire]
            parts += [(name, _scalar(item)) for item in items if item is not None]
    return parts


def header_parts(values: Mapping[str, object]) -> dict[str, str]:
    """List header parameters; None and UNSET are left out."""
    given = {name: value for name, value in values.items() if value is not None and value is not UNSET}
    return {name: _scalar(to_wire(value)) for name, value in given.items()}


def body_parts(
    operation: Operation[Any], body: object, wire_spelling: WireSpelling = "both"
) -> dict[str, Any]:
    """Return the arguments for httpx that carry the body."""
    if body is None or body is UNSET:
        return {}
    if operation.send == "binary":
        if not isinstance(body, File):
            return {"content": body}
        whole = Body(body)
        return {"stream": whole, "headers": whole.headers}
    wire = to_wire(body)
    if operation.aliases:
        wire = spelled(wire, operation.aliases, wire_spelling)
    if operation.send == "json":
        return {
            "content": json.dumps(wire, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode(),
            "headers": {"Content-Type": "application/json"},
        }
    plain: dict[str, Any] = {}
    files: list[tuple[str, tuple[Any, ...]]] = []
    for name, value in wire.items():
        uploads = [item for item in (value if isinstance(value, list) else [value]) if isinstance(item, File)]
        if uploads:
            files += [(name, _upload(item)) for item in uploads]
        elif value is not None:
            plain[name] = [_scalar(item) for item in value] if isinstance(value, list) else _scalar(value)
    if operation.send == "multipart" and not files:
        files = [(name, (None, text)) for name, value in plain.items() for text in _listed(value)]
        plain = {}
    return {"data": plain, "files": files} if operation.send == "multipart" else {"data": plain}


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _upload(file: File) -> tuple[Any, ...]:
    content = file.payload if isinstance(file.payload, bytes) else Part(file)
    return file.file_name, content, file.mime_type


def _scalar(value: object) -> str:
    """Write a value the way queries, headers and forms carry it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, dict | list):
        return json.dumps(value, ensure_ascii=False)
    has_text = isinstance(value, str | int | float) or type(value).__str__ is not object.__str__
    if isinstance(value, bytes | bytearray) or not has_text:
        raise TypeError(f"a value of type {type(value).__name__} cannot be sent: pass its text")
    return str(value)
