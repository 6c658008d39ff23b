"""Rules about parameters: what must be said, and what generators get wrong."""

import re
from collections.abc import Iterator
from typing import Any

from generator.document import Operation
from generator.lint.registry import Context, Finding, rule
from generator.pointers import child

# Locals of generated functions: a parameter of such a name sends the wrong thing, silently.
_TAKEN = {"params", "headers", "cookies", "client", "body"}


def _defined(context: Context) -> Iterator[tuple[dict[str, Any], str]]:
    """Go through every parameter where it is written."""
    for name, parameter in ((context.data.get("components") or {}).get("parameters") or {}).items():
        yield parameter, child("/components/parameters", name)
    for operation in context.operations:
        for index, parameter in enumerate(operation.data.get("parameters") or []):
            if isinstance(parameter, dict) and "$ref" not in parameter:
                yield parameter, f"{operation.pointer}/parameters/{index}"


@rule("parameter-text")
def parameter_text(context: Context) -> Iterator[Finding]:
    """Check that a parameter has a description and an example, its own or its schema's."""
    for parameter, pointer in _defined(context):
        schema = context.follow(parameter.get("schema"))
        for key in ("description", "example"):
            said = [each[key] for each in (parameter, schema) if isinstance(each, dict) and key in each]
            if not said or (key == "description" and not any(said)):
                yield Finding(f"the parameter {parameter.get('name')} has no {key}", pointer, f"add {key}:")


@rule("parameter-form")
def parameter_form(context: Context) -> Iterator[Finding]:
    """Check that a parameter is written in a way that generators send rightly."""
    for parameter, pointer in _defined(context):
        name = parameter.get("name")
        schema = context.follow(parameter.get("schema")) or {}
        if "content" in parameter:
            yield Finding(
                f"the parameter {name} has content, which drops it from clients", pointer, "use schema"
            )
        elif "schema" not in parameter:
            yield Finding(f"the parameter {name} has no schema", pointer, "add one")
        if parameter.get("in") == "query" and name in _TAKEN:
            fix = "such a name cannot be sent; ask for a template that renames it"
            yield Finding(f"the query parameter {name} collides with a local of generated code", pointer, fix)
        if parameter.get("style") == "deepObject":
            fix = "write an object with additionalProperties of strings, whose keys carry the brackets"
            yield Finding(f"the parameter {name} is a deepObject, which is flattened", pointer, fix)
        if parameter.get("explode") is False:
            fix = "drop it, or take a string with commas"
            yield Finding(f"explode: false of {name} is ignored by clients", pointer, fix)
        if parameter.get("in") == "header" and any(key in schema for key in ("oneOf", "anyOf")):
            yield Finding(f"the header {name} has more than one type", pointer, "make it a string")
        if parameter.get("in") == "query" and "default" in schema and parameter.get("required") is True:
            yield Finding(f"the parameter {name} is required and has a default", pointer, "drop one of them")


@rule("path-parameters")
def path_parameters(context: Context) -> Iterator[Finding]:
    """Check that the parameters in a path are declared, required, and the only ones."""
    for operation in context.operations:
        named = set(re.findall(r"\{([^}]+)\}", operation.path))
        declared = {str(p.get("name")): p for p in context.parameters(operation) if p.get("in") == "path"}
        for name in sorted(named - set(declared)):
            message = f"{operation.id} does not declare {name} of its path"
            yield Finding(message, operation.pointer, f"add a parameter {name} in: path")
        for name in sorted(set(declared) - named):
            message = f"{operation.id} declares {name}, which its path does not have"
            yield Finding(
                message, f"{operation.pointer}/parameters", f"put {{{name}}} into the path, or drop it"
            )
        for name, parameter in declared.items():
            if parameter.get("required") is not True:
                fix = "add required: true"
                yield Finding(f"the path parameter {name} is not required", _where(operation, name), fix)


@rule("parameter-twice")
def parameter_twice(context: Context) -> Iterator[Finding]:
    """Check that no two parameters of an operation share name and place, or come out as one argument."""
    for operation in context.operations:
        seen: dict[str, str] = {}
        for parameter in context.parameters(operation):
            name = str(parameter.get("name"))
            # Header names and arguments: case and signs do not count.
            key = f"{parameter.get('in')} {re.sub('[^a-z0-9]', '', name.lower())}"
            if key in seen:
                message = f"{operation.id} has the parameters {seen[key]} and {name}, which collide"
                yield Finding(message, _where(operation, name), "drop one of them")
            seen[key] = name


def _where(operation: Operation, name: str) -> str:
    for index, parameter in enumerate(operation.data.get("parameters") or []):
        if parameter.get("name") == name:
            return f"{operation.pointer}/parameters/{index}"
    return f"{operation.pointer}/parameters"
