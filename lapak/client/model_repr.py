"""What models look like when they are printed, logged, or stand in a traceback: without persons."""

from collections.abc import Iterator
from enum import Enum
from typing import TYPE_CHECKING, Any

from lapak.client.personal import is_private_in
from lapak.client.redaction import HIDDEN, LONGEST_NUMBER, masked, shown
from lapak.client.unset import UNSET

if TYPE_CHECKING:
    from lapak.client.model import Model

__all__ = ["fields_of", "repr_of"]

MOST = 20
"""Items of a list that are written."""
DEEPEST = 6


def repr_of(model: "Model", depth: int = DEEPEST) -> str:
    """Write a model; fields that are UNSET are left out, those that may name a person are hidden.

    `to_dict()` has everything.
    """
    kind = type(model).__name__
    if depth <= 0:
        return f"{kind}(…)"
    return f"{kind}({', '.join(f'{name}={text}' for name, text in fields_of(model, depth))})"


class Written(str):
    """A text that is its own repr."""

    __slots__ = ()

    def __repr__(self) -> str:
        """Show it as it is."""
        return str(self)


def fields_of(model: "Model", depth: int = DEEPEST) -> Iterator[tuple[str, Written]]:
    """Yield the names of the fields that are there, and what is shown of them.

    rich and what is built on it (its tracebacks with locals, typer) ask for these; they would take the fields
    themselves otherwise, whatever `repr` says.
    """
    kind = type(model).__name__
    wire = getattr(type(model), "_wire", {})
    for field in getattr(type(model), "__attrs_attrs__", ()):
        value = getattr(model, field.name, UNSET)
        if value is UNSET:
            continue
        if field.name == "additional_properties":
            if value:
                yield field.name, Written(_plain("", value))
        else:
            yield field.name, Written(_value(kind, wire.get(field.name, field.name), value, depth))


def _value(kind: str, name: str, value: Any, depth: int) -> str:
    if hasattr(value, "__attrs_attrs__"):
        return repr_of(value, depth - 1)
    if isinstance(value, list | tuple):
        items = [_value(kind, name, item, depth - 1) for item in value[:MOST]]
        more = [f"… {len(value) - MOST} more"] if len(value) > MOST else []
        return f"[{', '.join([*items, *more])}]" if depth > 0 else "[…]"
    if value is None or isinstance(value, bool) or value == "":
        return repr(value)
    return repr(HIDDEN) if is_private_in(kind, name) else _scalar(name, value)


def _scalar(name: str, value: Any) -> str:
    if isinstance(value, dict):
        return _plain(name, value)
    if isinstance(value, Enum) or name.endswith("id"):
        return repr(value)
    if isinstance(value, str):
        return repr(masked(value))
    digits = str(value).lstrip("-").partition(".")[0]
    too_long = isinstance(value, int | float) and len(digits) > LONGEST_NUMBER + 3
    return repr(HIDDEN if too_long else value)


def _plain(name: str, value: Any) -> str:
    """Write what no specification describes: only what is certainly harmless is shown."""
    return repr(shown(value, name))
