"""Read the generated client without running it: its text is all that is looked at."""

import ast
import json
import re
from collections.abc import Iterator
from pathlib import Path

from generator.docs.python.docstring import Docstring, read_docstring
from generator.docs.python.records import Argument, Client, Field, Method, Model, Resource

__all__ = ["classes_of", "fields_of", "functions_of", "methods_of", "read_client", "written"]

_Function = ast.FunctionDef | ast.AsyncFunctionDef
_EXTRA = "additional_properties"


def read_client(package: Path, runtime: Path | None = None) -> Client | None:
    """Read the package of an edition; None when there is none, or it is no longer what was generated.

    Args:
        package: Its folder.
        runtime: The module that has the classes which the clients are based on.
    """
    try:
        classes = classes_of(package / "client.py")
    except (OSError, SyntaxError):
        return None
    name = next((name for name in classes if f"Async{name}" in classes), None)
    if name is None:
        return None
    made = next(function for function in functions_of(classes[name]) if function.name == "__init__")
    texts = read_docstring(ast.get_docstring(classes[name]) or "").arguments
    return Client(
        name,
        tuple(_arguments(made, texts)),
        tuple(_common(runtime)) if runtime is not None and runtime.is_file() else (),
        tuple(_resources(package, classes[name])),
        {model.name: model for model in _models(package / "models")},
    )


def _common(runtime: Path) -> Iterator[Method]:
    """Go through the methods that all clients have."""
    classes = classes_of(runtime)
    for name in ("_Client", "SyncClient"):
        yield from methods_of(classes[name], classes["AsyncClient"])


def classes_of(path: Path) -> dict[str, ast.ClassDef]:
    """Return the classes of a module."""
    module = ast.parse(path.read_text(encoding="utf-8"), str(path))
    return {node.name: node for node in module.body if isinstance(node, ast.ClassDef)}


def functions_of(owner: ast.ClassDef) -> Iterator[_Function]:
    """Go through the functions of a class."""
    return (node for node in owner.body if isinstance(node, _Function))


def _resources(package: Path, client: ast.ClassDef) -> Iterator[Resource]:
    """Go through the resources in the order in which the client has them."""
    for function in functions_of(client):
        folder = package / "api" / function.name
        if not function.decorator_list or not folder.is_dir():
            continue
        classes = classes_of(folder / "__init__.py")
        name = written(function.returns)
        summary = read_docstring(ast.get_docstring(function) or "").summary
        methods = tuple(methods_of(classes[name], classes[f"Async{name}"]))
        yield Resource(function.name, summary, methods)


def methods_of(owner: ast.ClassDef, twin: ast.ClassDef) -> Iterator[Method]:
    """Go through the public methods of a class; what is built on another one comes after that."""
    twins = {function.name: function for function in functions_of(twin)}
    found: dict[str, Method] = {}
    for function in functions_of(owner):
        if function.name.startswith("_") or function.decorator_list:
            continue
        told = read_docstring(ast.get_docstring(function) or "")
        operation = _operation(function)
        callee = _callee(function)
        first = (
            found.get(callee or "")
            if operation is None
            else next((each for each in found.values() if each.operation == operation), None)
        )
        found[function.name] = Method(
            function.name,
            tuple(_arguments(function, told.arguments)),
            written(function.returns),
            told.summary,
            told.text,
            operation if first is None else first.operation,
            None if first is None else first.name,
            isinstance(twins.get(function.name), ast.AsyncFunctionDef),
        )
    yield from found.values()


def _arguments(function: _Function, texts: dict[str, str]) -> Iterator[Argument]:
    """Go through the arguments but self."""
    given = function.args
    positional = [*given.posonlyargs, *given.args]
    defaults = [None] * (len(positional) - len(given.defaults)) + list(given.defaults)
    groups = (
        (False, zip(positional[1:], defaults[1:], strict=True)),
        (True, zip(given.kwonlyargs, given.kw_defaults, strict=True)),
    )
    for by_name, group in groups:
        for each, default in group:
            yield Argument(
                each.arg,
                written(each.annotation),
                None if default is None else ast.unparse(default),
                by_name,
                texts.get(each.arg, ""),
            )


def written(annotation: ast.expr | None) -> str:
    """Write a type the way people do."""
    if annotation is None:
        return ""
    if isinstance(annotation, ast.Constant) and isinstance(annotation.value, str):
        return annotation.value
    return re.sub(r"\bbuiltins\.", "", ast.unparse(annotation))


def _operation(function: _Function) -> str | None:
    """Find the operation that a method hands to the sender: it is imported where it is used."""
    for node in ast.walk(function):
        if isinstance(node, ast.ImportFrom) and any(each.name == "OPERATION" for each in node.names):
            return node.module
    return None


def _callee(function: _Function) -> str | None:
    """Find the method of the same object that a method calls."""
    for node in ast.walk(function):
        if not isinstance(node, ast.Attribute) or not isinstance(node.value, ast.Name):
            continue
        if node.value.id == "self" and not node.attr.startswith("_"):
            return node.attr
    return None


def _models(folder: Path) -> Iterator[Model]:
    for path in sorted(folder.glob("*.py")):
        for name, owner in classes_of(path).items():
            told: Docstring = read_docstring(ast.get_docstring(owner) or "")
            text = "\n\n".join(filter(None, [told.summary, told.text]))
            yield Model(name, text, tuple(fields_of(owner)), tuple(_values(owner)))


def fields_of(owner: ast.ClassDef) -> Iterator[Field]:
    """Go through the fields of a class, with the texts below them."""
    wire = _wire(owner)
    for node, after in zip(owner.body, [*owner.body[1:], ast.Pass()], strict=True):
        if not isinstance(node, ast.AnnAssign) or not isinstance(node.target, ast.Name):
            continue
        name, kind = node.target.id, written(node.annotation)
        if name.startswith("_") or name == _EXTRA:
            continue
        told = after.value if isinstance(after, ast.Expr) else None
        text = str(told.value) if isinstance(told, ast.Constant) else ""
        parts = [part for part in _split(kind) if part != "Unset"]
        yield Field(name, wire.get(name, name), " | ".join(parts), node.value is None, " ".join(text.split()))


def _split(kind: str) -> list[str]:
    """Take the top of a union apart."""
    parts, depth = [""], 0
    for char in kind:
        depth += (char == "[") - (char == "]")
        if char == "|" and not depth:
            parts.append("")
        else:
            parts[-1] += char
    return [part.strip() for part in parts]


def _wire(owner: ast.ClassDef) -> dict[str, str]:
    """Return the fields whose name in JSON is another."""
    for node in owner.body:
        if isinstance(node, ast.AnnAssign) and ast.unparse(node.target) == "_wire" and node.value is not None:
            found: dict[str, str] = ast.literal_eval(node.value)
            return found
    return {}


def _values(owner: ast.ClassDef) -> Iterator[str]:
    for node in owner.body:
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant):
            yield json.dumps(node.value.value, ensure_ascii=False)
