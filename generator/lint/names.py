"""Rules about the names of components and properties."""

import re
from collections import defaultdict
from collections.abc import Iterator

from generator.lint.registry import Context, Finding, rule
from generator.pointers import child, split

# What a generated class already has; a property of that name breaks it without a warning.
_RESERVED = {
    "d",
    "cls",
    "self",
    "src_dict",
    "to_dict",
    "from_dict",
    "additional_properties",
    "additional_keys",
}
_CHECKED = ("schemas", "parameters", "responses", "requestBodies", "examples", "headers")


def flat(name: str) -> str:
    """Return what is left of a name when case and signs do not count."""
    return re.sub(r"[^a-z0-9]", "", name.lower())


@rule("component-name")
def component_name(context: Context) -> Iterator[Finding]:
    """Check that components are PascalCase and stay apart in every language."""
    for kind in _CHECKED:
        members = (context.data.get("components") or {}).get(kind) or {}
        seen: dict[str, str] = {}
        for name in members:
            pointer = child(f"/components/{kind}", name)
            if not re.fullmatch(r"[A-Z][A-Za-z0-9]*", name):
                fix = f"write {pascal(name)}"
                yield Finding(f"the component {kind}/{name} is not PascalCase", pointer, fix)
            other = seen.setdefault(name.lower(), name)
            if other != name:
                message = f"the components {other} and {name} differ only by case"
                yield Finding(message, pointer, "rename one of them")
            if kind == "schemas" and name in {"Error", "Model", "Response", "Client", "File"}:
                message = f"a schema named {name} is renamed by some generators"
                yield Finding(message, pointer, "name the thing: ErrorResponse, OrderFile")


@rule("property-name")
def property_name(context: Context) -> Iterator[Finding]:
    """Check that properties do not collide with each other or with generated code."""
    for schema in context.schemas:
        groups: dict[str, list[str]] = defaultdict(list)
        properties = schema.data.get("properties")
        for name in properties if isinstance(properties, dict) else ():
            groups[flat(name)].append(name)
            if name in _RESERVED:
                fix = "if the wire needs it, make the template rename it and take it off this list"
                message = f"a property named {name} breaks generated classes"
                yield Finding(message, child(f"{schema.pointer}/properties", name), fix)
        for names in groups.values():
            if len(names) > 1:
                message = f"the properties {' and '.join(names)} differ only by case or signs"
                fix = "keep one; the other still passes, as objects are open"
                yield Finding(message, child(f"{schema.pointer}/properties", names[1]), fix)


@rule("inline-name")
def inline_name(context: Context) -> Iterator[Finding]:
    """Check that the name which generators make up for an inline enum, object or choice is not taken."""
    taken = {name.lower() for name in (context.data.get("components") or {}).get("schemas") or {}}
    for schema in context.schemas:
        steps = split(schema.pointer)
        made = not schema.data.keys().isdisjoint({"enum", "properties", "oneOf", "anyOf"})
        if made and steps[:2] == ["components", "schemas"] and steps[3:4] == ["properties"]:
            name = "".join(pascal(step) for step in [steps[2], *steps[4:]] if step != "properties")
            if name.lower().replace("items", "item") in taken:
                fix = f"refer to a component instead, or rename {name}"
                message = f"the unnamed {steps[-1]} of {steps[2]} becomes {name}, which is a component"
                yield Finding(message, schema.pointer, fix)


def pascal(name: str) -> str:
    """Return a name the way that classes are written."""
    return "".join(part[:1].upper() + part[1:] for part in re.split(r"[^A-Za-z0-9]+", name))


@rule("title")
def title(context: Context) -> Iterator[Finding]:
    """Check that no schema has a title: two alike make generators drop both."""
    for schema in context.schemas:
        if "title" in schema.data:
            message = "a title renames the schema in some generators"
            yield Finding(message, f"{schema.pointer}/title", "drop it, the component name is its name")
