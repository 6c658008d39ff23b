"""Copy what all operations share (x-operation-defaults) into each of them."""

import copy
from typing import Any

from generator.document import Document, operations
from generator.pointers import child, lookup
from generator.problems import Problems, nearest

__all__ = ["apply_defaults"]

_KEY = "x-operation-defaults"
_KNOWN = {"parameters", "responses", "bodyResponses", "security"}


def apply_defaults(document: Document, problems: Problems) -> None:
    """Give every operation the shared parameters, responses and security it does not define itself."""
    defaults = document.data.pop(_KEY, None) or {}
    for key in defaults:
        if key not in _KNOWN:
            place = document.place(f"/{_KEY}/{key}")
            problems.add(f"{key} is not a default of operations", place, nearest(key, _KNOWN))
    for operation in operations(document.data):
        _parameters(document, operation.pointer, operation.data, defaults.get("parameters") or [])
        responses = dict(defaults.get("responses") or {})
        origin = dict.fromkeys(responses, "responses")
        if "requestBody" in operation.data:
            responses |= defaults.get("bodyResponses") or {}
            origin |= dict.fromkeys(defaults.get("bodyResponses") or {}, "bodyResponses")
        own = operation.data.setdefault("responses", {})
        for status, response in responses.items():
            if status not in own:
                own[status] = copy.deepcopy(response)
                here = child(f"{operation.pointer}/responses", status)
                document.places[here] = document.place(f"/{_KEY}/{origin[status]}/{status}")
        if "security" in defaults and "security" not in operation.data:
            operation.data["security"] = copy.deepcopy(defaults["security"])
            document.places[f"{operation.pointer}/security"] = document.place(f"/{_KEY}/security")


def _parameters(document: Document, pointer: str, operation: dict[str, Any], shared: list[Any]) -> None:
    own = operation.get("parameters", [])
    taken = {_identity(document, parameter) for parameter in own}
    for index, parameter in enumerate(shared):
        if _identity(document, parameter) in taken:
            continue
        own = operation.setdefault("parameters", own)
        here = f"{pointer}/parameters/{len(own)}"
        document.places[here] = document.place(f"/{_KEY}/parameters/{index}")
        own.append(copy.deepcopy(parameter))


def _identity(document: Document, parameter: Any) -> tuple[Any, Any]:
    if isinstance(parameter, dict) and isinstance(parameter.get("$ref"), str):
        parameter = lookup(document.data, parameter["$ref"])
    if not isinstance(parameter, dict):
        return (None, None)
    name = parameter.get("name")
    # Header names are the same in any case.
    return (parameter.get("in"), str(name).lower() if parameter.get("in") == "header" else name)
