"""Read classes of the runtime, which are written by hand, as if they were models."""

import ast
from collections.abc import Iterable, Iterator
from pathlib import Path

import attrs

from generator.docs.python.docstring import read_docstring
from generator.docs.python.records import Field, Method, Model
from generator.docs.python.source import classes_of, fields_of, functions_of, methods_of, written

__all__ = ["read_classes"]


def read_classes(path: Path, names: Iterable[str]) -> Iterator[tuple[Model, list[Method]]]:
    """Go through classes of a module: what they hold, and methods that take something.

    A field without a text of its own has that of the same name in a class before it.
    """
    classes = classes_of(path)
    texts: dict[str, str] = {}
    for name in names:
        told = read_docstring(ast.get_docstring(classes[name]) or "")
        texts |= told.arguments
        fields = []
        for field in _held(classes[name]):
            texts[field.name] = field.text or texts.get(field.name, "")
            fields.append(attrs.evolve(field, text=texts[field.name]))
        paragraphs = [part for part in told.text.split("\n\n") if not part.startswith("|")]
        model = Model(name, "\n\n".join([told.summary, *paragraphs]), tuple(fields), ())
        methods = methods_of(classes[name], classes[name])
        yield model, [method for method in methods if any(each.text for each in method.arguments)]


def _held(owner: ast.ClassDef) -> Iterator[Field]:
    """Go through what a class holds: its fields, or what `__init__` sets and explains, and its properties."""
    yield from fields_of(owner)
    for function in functions_of(owner):
        if function.name == "__init__":
            yield from _set(function)
        elif not function.name.startswith("_") and _is_property(function):
            text = ast.get_docstring(function) or ""
            yield _field(function.name, written(function.returns), text)


def _set(function: ast.FunctionDef | ast.AsyncFunctionDef) -> Iterator[Field]:
    types = {each.arg: written(each.annotation) for each in [*function.args.args, *function.args.kwonlyargs]}
    for node, after in zip(function.body, function.body[1:], strict=False):
        target = node.targets[0] if isinstance(node, ast.Assign) else None
        told = after.value if isinstance(after, ast.Expr) else None
        if isinstance(target, ast.Attribute) and target.attr in types:
            text = told.value if isinstance(told, ast.Constant) else ""
            yield _field(target.attr, types[target.attr], str(text))


def _field(name: str, kind: str, text: str) -> Field:
    return Field(name, name, kind, False, " ".join(text.split()))  # noqa: FBT003 - nothing is required to be read


def _is_property(function: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    return any(isinstance(each, ast.Name) and each.id == "property" for each in function.decorator_list)
