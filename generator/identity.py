"""Check what must be unique or declared before anything can be made of a document."""

from generator.document import Document, operations
from generator.problems import Problems, nearest

__all__ = ["check_identity"]


def check_identity(document: Document, problems: Problems) -> None:
    """Note operationIds that are missing or stand twice, and tags that the root does not declare."""
    declared = [str(tag.get("name")) for tag in document.data.get("tags") or [] if isinstance(tag, dict)]
    first: dict[str, str] = {}
    for operation in operations(document.data):
        name = operation.data.get("operationId")
        place = document.place(f"{operation.pointer}/operationId")
        if not isinstance(name, str):
            problems.add(f"{operation.id} has no operationId", place, "add operationId: <tag>_<verb>")
        elif name in first:
            there = document.place(first[name])
            problems.add(
                f"the operationId {name} stands twice, first at {there}", place, "rename one of them"
            )
        else:
            first[name] = operation.pointer
        for index, tag in enumerate(operation.data.get("tags") or []):
            if tag not in declared:
                problems.add(
                    f"the tag {tag} is not declared",
                    document.place(f"{operation.pointer}/tags/{index}"),
                    f"{nearest(str(tag), declared)} Else add it to tags in the root file",
                )
