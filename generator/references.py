"""Follow the $refs of a document: what dangles, what is never used."""

from collections.abc import Iterator
from typing import Any

from generator.document import Document, operations
from generator.pointers import MISSING, child, lookup
from generator.problems import Problems, nearest

__all__ = ["check_references", "prune", "references"]


def references(value: Any, pointer: str = "") -> Iterator[tuple[str, Any]]:
    """Go through every $ref: where it stands and what it says. Payloads of examples have none."""
    if isinstance(value, dict):
        if "$ref" in value:
            yield child(pointer, "$ref"), value["$ref"]
        for key, item in value.items():
            in_names = pointer.endswith(("/properties", "/schemas", "/parameters", "/responses"))
            if in_names or key not in {"example", "default", "enum"}:
                yield from references(item, child(pointer, key))
        discriminator = value.get("discriminator")
        if isinstance(discriminator, dict) and isinstance(discriminator.get("mapping"), dict):
            for name, target in discriminator["mapping"].items():
                yield child(child(pointer, "discriminator/mapping"), name), target
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from references(item, child(pointer, index))


def check_references(document: Document, problems: Problems) -> None:
    """Note every $ref that leads nowhere and every component that nothing refers to."""
    for pointer, target in references(document.data):
        _check_target(document, pointer, target, problems)
    for pointer in _unused(document.data):
        kind, name = pointer.split("/")[2:]
        problems.add(
            f"the component {kind}/{name} is used nowhere",
            document.place(pointer),
            f"refer to it as '#{pointer}', or remove it",
        )


def _check_target(document: Document, pointer: str, target: Any, problems: Problems) -> None:
    place = document.place(pointer)
    if not isinstance(target, str) or not target.startswith("#/components/"):
        problems.add(
            f"the $ref {target} does not name a component of the bundle",
            place,
            "write '#/components/<kind>/<Name>'; files are merged, so the file is not named",
        )
    elif lookup(document.data, target) is MISSING:
        kind, _, name = target.removeprefix("#/components/").partition("/")
        known = document.data.get("components", {}).get(kind, {})
        problems.add(
            f"the $ref {target} leads nowhere", place, nearest(name, known) if known else f"add {name}"
        )


def _unused(data: dict[str, Any]) -> list[str]:
    reached: set[str] = set()
    todo = [target for _, target in references(data.get("paths", {}), "/paths") if isinstance(target, str)]
    requirements = [*data.get("security", [])]
    for operation in operations(data):
        requirements += operation.data.get("security", [])
    todo += [f"#/components/securitySchemes/{name}" for needs in requirements for name in needs]
    while todo:
        target = "/" + "/".join(todo.pop().removeprefix("#/").split("/")[:3])
        if target not in reached:
            reached.add(target)
            value = lookup(data, target)
            todo += [found for _, found in references(value, target) if isinstance(found, str)]
    return [
        pointer
        for kind, members in data.get("components", {}).items()
        for name in members
        if (pointer := child(child("/components", kind), name)) not in reached
    ]


def prune(document: Document) -> None:
    """Drop the components and tags that no operation uses any more after an overlay."""
    for path, item in list(document.data.get("paths", {}).items()):
        if not item:
            document.remove(child("/paths", path))
    for pointer in _unused(document.data):
        document.remove(pointer)
    components = document.data.get("components", {})
    document.data["components"] = {kind: members for kind, members in components.items() if members}
    used = {tag for operation in operations(document.data) for tag in operation.data.get("tags", [])}
    tags = document.data.get("tags", [])
    for index in reversed(range(len(tags))):
        if tags[index].get("name") not in used:
            document.remove(f"/tags/{index}")
