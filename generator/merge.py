"""Merge the root and the resource files of an API into one document."""

from typing import Any

from generator.document import METHODS, Document
from generator.editions import Edition
from generator.pointers import child, parent
from generator.problems import Place, Problems, SpecError, nearest
from generator.source import Source, read

__all__ = ["merge"]

_ROOT_KEYS = {"openapi", "info", "servers", "tags", "x-operation-defaults", "components", "externalDocs"}
_ELSEWHERE = {
    "security": "put it into x-operation-defaults: generators ignore it at the root",
    "paths": "put them into a file of their resource beside this one",
    "tags": "declare them in openapi.yaml",
}
_FRAGMENT_KEYS = {"paths", "components"}
_COMPONENTS = {
    "schemas",
    "parameters",
    "examples",
    "responses",
    "requestBodies",
    "headers",
    "securitySchemes",
}


def merge(edition: Edition, problems: Problems) -> Document:
    """Read spec/<api>/ into one document; whatever is defined twice is noted in problems."""
    root = _read(edition, "openapi.yaml", _ROOT_KEYS, problems)
    if root is None:
        problems.raise_if_any()
        raise AssertionError
    document = Document({**root.data, "paths": {}, "components": {}}, {}, list(root.marks))
    document.places.update({pointer: place for pointer, place in root.places.items() if _is_plain(pointer)})
    document.places.setdefault("", Place(root.file, 1))
    _add_components(document, root, problems)
    for path in [*edition.fragments, *edition.unpublished]:
        source = _read(edition, path.relative_to(edition.spec).as_posix(), _FRAGMENT_KEYS, problems)
        if source is not None:
            _add_paths(document, source, problems)
            _add_components(document, source, problems)
            document.marks.extend(source.marks)
    return document


def _is_plain(pointer: str) -> bool:
    return not pointer.startswith(("/components", "/paths"))


def _read(edition: Edition, name: str, keys: set[str], problems: Problems) -> Source | None:
    path = edition.spec / name
    if not path.is_file():
        place = Place(edition.relative(path), 1)
        problems.add("the file is missing", place, "restore it: it is the root of this API")
        return None
    try:
        source = read(path, edition.root, problems)
    except SpecError as error:
        problems.extend([error])
        return None
    if not isinstance(source.data, dict):
        if source.data is not None:
            place = Place(source.file, 1)
            problems.add("the file is not a mapping", place, f"give it {' and '.join(sorted(keys))}")
        return None
    for key in source.data:
        if key not in keys and not (name == "openapi.yaml" and key.startswith("x-")):
            place = source.places[child("", key)]
            fix = _ELSEWHERE.get(key) or nearest(key, keys)
            problems.add(f"{key} does not belong at the top of this file", place, fix)
    return source


def _add_paths(document: Document, source: Source, problems: Problems) -> None:
    paths = document.data["paths"]
    for path, item in _mapping(source, "/paths", problems).items():
        pointer = child("/paths", path)
        target: dict[str, Any] = paths.setdefault(path, {})
        for key, value in _mapping(source, pointer, problems, item).items():
            here = child(pointer, key)
            if key not in METHODS:
                fix = nearest(key, METHODS)
                problems.add(f"{key} is not a method of the path {path}", source.places[here], fix)
            elif key in target:
                what = f"{key.upper()} {path}"
                problems.add(_twice(what, document, here), source.places[here], "remove one of them")
            else:
                target[key] = value
                _adopt(document, source, here, value)


def _add_components(document: Document, source: Source, problems: Problems) -> None:
    for kind, members in _mapping(source, "/components", problems).items():
        pointer = child("/components", kind)
        if kind not in _COMPONENTS:
            fix = nearest(kind, _COMPONENTS)
            problems.add(f"{kind} is no kind of component", source.places[pointer], fix)
            continue
        target = document.data["components"].setdefault(kind, {})
        for name, value in _mapping(source, pointer, problems, members).items():
            here = child(pointer, name)
            if name in target:
                what = f"the component {kind}/{name}"
                fix = "rename one of them, or keep one and refer to it"
                problems.add(_twice(what, document, here), source.places[here], fix)
            else:
                target[name] = value
                _adopt(document, source, here, value)


_NOTHING: Any = object()


def _mapping(source: Source, pointer: str, problems: Problems, value: Any = _NOTHING) -> dict[str, Any]:
    if value is _NOTHING:
        value = source.data.get(pointer[1:])
    if isinstance(value, dict):
        return value
    if value is not None:
        problems.add(f"{pointer} is not a mapping", source.places[pointer], "indent named entries below it")
    return {}


def _twice(what: str, document: Document, pointer: str) -> str:
    return f"{what} is defined twice, first at {document.place(pointer)}"


def _adopt(document: Document, source: Source, pointer: str, value: Any) -> None:
    document.adopt(pointer, value, source.places, pointer)
    above = parent(pointer)
    document.places.setdefault(above, source.places.get(above, source.places[pointer]))
