"""Put fields back where the documentation prints them, when that is not where they belong."""

import copy
import re
from typing import Any

from generator.document import Operation
from generator.documented.draft import CannotUndoError, Draft, Target

__all__ = ["body_as_query", "move_parameter"]


def move_parameter(draft: Draft, target: Target) -> None:
    """Move a parameter to the heading that it is printed under."""
    parameter, place = target.holder, target.fix.was
    wanted = set(target.erratum.operations)
    users = [each for each in draft.users_of(parameter) if not wanted or each.id in wanted]
    name = parameter["name"]
    for operation in users:
        if place == "path" and name not in re.findall(r"\{([^}]+)\}", operation.path):
            raise CannotUndoError(f"{name} cannot be a path parameter of {operation.path}, which lacks it")
        taken = {(each.get("in"), each.get("name")) for each in draft.context.parameters(operation)}
        if (place, name) in taken:
            raise CannotUndoError(f"{operation.id} has another {name} there already")
        if place == "body" and name in _body_fields(draft, operation):
            raise CannotUndoError(f"the body of {operation.id} has another {name}")
    for operation in users:
        own = operation.data["parameters"]
        index = next(i for i, each in enumerate(own) if draft.context.follow(each) is parameter)
        if place == "body":
            del own[index]
            if not own:
                del operation.data["parameters"]
            _add_field(operation, parameter)
        else:
            # Others may share it by reference, and print it elsewhere.
            own[index] = {**copy.deepcopy(parameter), "in": place}


def _body_fields(draft: Draft, operation: Operation) -> list[str]:
    return list(draft.context.follow(draft.context.request_schema(operation)).get("properties") or {})


def _add_field(operation: Operation, parameter: dict[str, Any]) -> None:
    """Make a parameter a field of the body."""
    empty = {"type": "object", "properties": {}}
    body = operation.data.setdefault("requestBody", {"content": {"application/json": {"schema": empty}}})
    if operation.method in {"get", "delete"}:
        operation.data[f"x-body-on-{operation.method}"] = True
    (media,) = body["content"].values()
    if "$ref" in media["schema"]:
        raise CannotUndoError(f"the body of {operation.id} is shared with other operations")
    schema = copy.deepcopy(parameter["schema"])
    if "$ref" in schema:
        schema = {"allOf": [schema]}
    schema |= {key: parameter[key] for key in ("description", "example") if key in parameter}
    media["schema"]["properties"][parameter["name"]] = schema
    if parameter.get("required"):
        media["schema"].setdefault("required", []).append(parameter["name"])
        body["required"] = True


def body_as_query(draft: Draft, operation: Operation) -> None:
    """Print the fields of a body as parameters of the query, lists and objects with all that is in them."""
    schema = draft.context.follow(draft.context.request_schema(operation))
    fields = schema.get("properties") or {}
    taken = [each.get("name") for each in draft.context.parameters(operation) if each.get("in") == "query"]
    twice = [name for name in fields if name in taken]
    if twice:
        raise CannotUndoError(f"{operation.id} has the query parameter {', '.join(twice)} already")
    own = operation.data.setdefault("parameters", [])
    for number, (name, field) in enumerate(fields.items()):
        parameter = {"name": name, "in": "query"}
        if name in (schema.get("required") or []):
            parameter["required"] = True
        followed = draft.context.follow(field)
        if followed.get("description"):
            parameter["description"] = followed["description"]
        own.insert(number, {**parameter, "schema": copy.deepcopy(field)})
    del operation.data["requestBody"]
