"""Write a 3.0.3 document so that readers take it which are stricter than OpenAPI is."""

import copy
import json
from typing import Any

from generator.document import operations

__all__ = ["portable"]


def portable(data: dict[str, Any]) -> dict[str, Any]:
    """Return the document with the bodies of its links as text; the given one stays as it is.

    OpenAPI 3.0.3 lets `requestBody` of a link be anything, with expressions inside. The parser beneath
    openapi-generator and Swagger takes text only and refuses the whole document otherwise. Text may have
    expressions in braces, so nothing is lost: `{"id":{$response.body#/id}}`. The 3.1 form keeps mappings.
    """
    result = copy.deepcopy(data)
    for operation in operations(result):
        for response in operation.data.get("responses", {}).values():
            _write_bodies(response)
    for response in result.get("components", {}).get("responses", {}).values():
        _write_bodies(response)
    return result


def _write_bodies(response: dict[str, Any]) -> None:
    for link in (response.get("links") or {}).values():
        if isinstance(link.get("requestBody"), dict | list):
            link["requestBody"] = _text(link["requestBody"])


def _text(value: Any) -> str:
    """Write JSON, with expressions bare in braces in the places of values."""
    if isinstance(value, dict):
        return "{" + ",".join(f"{json.dumps(key)}:{_text(item)}" for key, item in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ",".join(_text(item) for item in value) + "]"
    if isinstance(value, str) and value.startswith("$"):
        return f"{{{value}}}"
    return json.dumps(value, ensure_ascii=False)
