"""Rules about the facts that every operation states about itself."""

import re
from collections.abc import Iterator
from typing import Any

from generator.document import Operation
from generator.errata import CONFIDENCE
from generator.lint.registry import Context, Finding, rule
from generator.order import OPERATION
from generator.pointers import child
from generator.problems import nearest
from generator.unpublished import TAG, is_unpublished

_SOURCE = re.compile(r"(?P<edition>[a-z]+)#(?P<number>[1-9][0-9]*)\Z")
_PUBLIC = re.compile(r"public#[\w./-]+\Z")
_EFFECTS = {"read", "write", "irreversible", "messages", "moves-money"}


def _at(operation: Operation, key: str) -> str:
    return child(operation.pointer, key)


@rule("operation-id")
def operation_id(context: Context) -> Iterator[Finding]:
    """Check that an operationId is its tag and a verb."""
    for operation in context.operations:
        tag = next(iter(operation.data.get("tags") or [""]))
        if not re.fullmatch(rf"{re.escape(str(tag))}_[a-z][a-z0-9]*(_[a-z0-9]+)*", operation.id):
            message = f"the operationId {operation.id} is not made of its tag {tag} and a verb"
            yield Finding(message, _at(operation, "operationId"), f"call it {tag}_<verb> in snake_case")


@rule("one-tag")
def one_tag(context: Context) -> Iterator[Finding]:
    """Check that an operation has exactly one tag."""
    for operation in context.operations:
        count = len(operation.data.get("tags") or [])
        if count != 1:
            message = f"{operation.id} has {count} tags"
            yield Finding(message, _at(operation, "tags"), "give it one, the resource that it belongs to")


@rule("tag")
def tag(context: Context) -> Iterator[Finding]:
    """Check that each declared tag is snake_case, described and used."""
    used = {name for operation in context.operations for name in operation.data.get("tags") or []}
    for index, each in enumerate(context.data.get("tags") or []):
        pointer = f"/tags/{index}"
        name = str(each.get("name"))
        if name not in used:
            yield Finding(f"the tag {name} has no operation", pointer, "restore its file, or remove the tag")
        if not re.fullmatch(r"[a-z][a-z0-9]*(_[a-z0-9]+)*", name):
            yield Finding(f"the tag {name} is not snake_case", pointer, "write a plural noun in snake_case")
        if not each.get("description"):
            yield Finding(f"the tag {name} has no description", pointer, "say what the resource is")


@rule("x-source")
def x_source(context: Context) -> Iterator[Finding]:
    """Check that an operation names where it is documented, and that no other names the same."""
    limits = context.edition.limits
    taken: dict[str, str] = {}
    for operation in context.operations:
        if is_unpublished(operation):
            continue
        pointer = _at(operation, "x-source")
        sources = operation.data.get("x-source")
        if not isinstance(sources, list) or not sources:
            message = f"{operation.id} does not say where it is documented"
            yield Finding(message, pointer, f"add x-source: ['{context.edition.name}#<number>']")
            continue
        own = False
        for source in sources:
            found = _SOURCE.match(str(source))
            if not found or found["edition"] not in limits:
                fix = f"write '<edition>#<number>' with an edition of {', '.join(sorted(limits))}"
                yield Finding(f"x-source {source} is not of the right form", pointer, fix)
                continue
            own = own or found["edition"] == context.edition.name
            limit = limits[found["edition"]]
            if int(found["number"]) > limit:
                message = f"x-source {source} does not exist: {found['edition']} documents {limit} operations"
                yield Finding(message, pointer, "correct the number")
            elif source in taken:
                message = f"x-source {source} is also that of {taken[source]}"
                yield Finding(message, pointer, "correct one of the two")
            taken[source] = operation.id
        if not own:
            message = f"{operation.id} is not documented for {context.edition.name}"
            fix = f"add '{context.edition.name}#<number>', or remove the operation in the overlay"
            yield Finding(message, pointer, fix)


@rule("unpublished")
def unpublished(context: Context) -> Iterator[Finding]:
    """Check that operations without documentation stand apart, and say what public source has them."""
    folder = context.edition.relative(context.edition.spec / "unpublished")
    for operation in context.operations:
        apart = context.document.place(operation.pointer).file.startswith(f"{folder}/")
        if not is_unpublished(operation):
            if apart:
                message = f"{operation.id} is not tagged {TAG}, but its file is among those that are"
                yield Finding(message, _at(operation, "tags"), f"tag it {TAG}, or move it out of {folder}/")
            continue
        if not apart:
            fix = f"move it to a file in {folder}/"
            yield Finding(f"{operation.id} is {TAG}, but not its file", _at(operation, "tags"), fix)
        sources = operation.data.get("x-source")
        named = isinstance(sources, list) and bool(sources)
        if not named or not all(_PUBLIC.match(str(source)) for source in sources or []):
            fix = "add x-source: ['public#<file of the public source>'], as patches/README.md says"
            message = f"{operation.id} does not say what public source has it"
            yield Finding(message, _at(operation, "x-source"), fix)
        if operation.data.get("x-evidence") != "observed":
            message = f"x-evidence of {operation.id} is {operation.data.get('x-evidence')}"
            fix = "write observed: the documents do not have it"
            yield Finding(message, _at(operation, "x-evidence"), fix)


@rule("x-evidence")
def x_evidence(context: Context) -> Iterator[Finding]:
    """Check that an operation says how sure it is."""
    for operation in context.operations:
        word = operation.data.get("x-evidence")
        if word not in CONFIDENCE:
            message = f"x-evidence of {operation.id} is {word}"
            yield Finding(message, _at(operation, "x-evidence"), nearest(str(word), CONFIDENCE))


@rule("x-effect")
def x_effect(context: Context) -> Iterator[Finding]:
    """Check that an operation says what it does to the shop."""
    for operation in context.operations:
        effect: Any = operation.data.get("x-effect")
        words = effect if isinstance(effect, list) and effect else [effect]
        pointer = _at(operation, "x-effect")
        for word in words:
            if str(word) not in _EFFECTS:
                yield Finding(f"x-effect of {operation.id} is {word}", pointer, nearest(str(word), _EFFECTS))
        if "read" in words and len(words) > 1:
            message = f"{operation.id} cannot both only read and {words[-1]}"
            yield Finding(message, pointer, "drop read")


@rule("summary")
def summary(context: Context) -> Iterator[Finding]:
    """Check that a summary is an imperative without full stop."""
    for operation in context.operations:
        pointer = _at(operation, "summary")
        text = operation.data.get("summary")
        if not isinstance(text, str) or not text.strip():
            yield Finding(f"{operation.id} has no summary", pointer, "add one: List suppliers")
            continue
        first = text.split()[0]
        if text.rstrip().endswith("."):
            yield Finding(f"the summary '{text}' ends in a full stop", pointer, "drop it")
        if not first[0].isupper():
            yield Finding(
                f"the summary '{text}' begins in lower case", pointer, f"write {first.capitalize()}"
            )
        if re.search(r"(?<!s)s$|(?:ing|ed)$", first) and first not in {"Process", "Embed", "Feed", "Focus"}:
            message = f"the summary '{text}' is not an imperative"
            yield Finding(message, pointer, "begin with a verb: List, Create, Update, Delete")


@rule("description")
def description(context: Context) -> Iterator[Finding]:
    """Check that an operation is described."""
    for operation in context.operations:
        if not str(operation.data.get("description") or "").strip():
            message = f"{operation.id} has no description"
            fix = "say what the schema cannot: what comes of it, what is left out, in what order"
            yield Finding(message, _at(operation, "description"), fix)


@rule("key-order")
def key_order(context: Context) -> Iterator[Finding]:
    """Check that the keys of an operation are known and stand in the order of the house."""
    for operation in context.operations:
        for key in operation.data:
            if key not in OPERATION:
                yield Finding(
                    f"{operation.id} has the key {key}", _at(operation, key), nearest(key, OPERATION)
                )
        home = context.document.place(operation.pointer).file
        places = {key: context.document.places.get(_at(operation, key)) for key in operation.data}
        # Defaults and overlays add keys from other files, whose lines say nothing about order.
        lines = {key: place.line for key, place in places.items() if place and place.file == home}
        written = sorted(lines, key=lambda key: lines[key])
        expected = [key for key in OPERATION if key in lines]
        written = [key for key in written if key in OPERATION]
        if written != expected:
            first = next(key for key, right in zip(written, expected, strict=True) if key != right)
            right = expected[written.index(first)]
            message = f"in {operation.id}, {first} stands where {right} belongs"
            yield Finding(message, _at(operation, first), f"the order is {', '.join(expected)}")


@rule("body-on-get")
def body_on_get(context: Context) -> Iterator[Finding]:
    """Check that a body where browsers and proxies expect none is there on purpose."""
    for operation in context.operations:
        mark = f"x-body-on-{operation.method}"
        has_body = "requestBody" in operation.data
        if operation.method in {"get", "delete"} and has_body and operation.data.get(mark) is not True:
            message = f"{operation.id} is a {operation.method.upper()} with a body"
            yield Finding(message, _at(operation, "requestBody"), f"if that is so, add {mark}: true")
        for name in ("x-body-on-get", "x-body-on-delete"):
            if name in operation.data and (name != mark or not has_body):
                message = f"{operation.id} has {name} without being one"
                yield Finding(message, _at(operation, name), "remove it")
