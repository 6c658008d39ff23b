"""What models look like when they are printed, logged, or stand in a traceback: without persons."""

from collections.abc import Iterator
from enum import Enum
from typing import Any

from lapak.client.model import Model, wire_names
from lapak.client.personal import is_private_in
from lapak.client.redaction import HIDDEN, LONGEST_SUM, masked, shown
from lapak.client.unset import UNSET

__all__ = ["repr_of"]

MOST = 20
"""Items of a list that are written."""
DEEPEST = 6


def repr_of(model: Model, depth: int = DEEPEST) -> str:
    """Write a model; fields that are UNSET are left out, those that may name a person are hidden.

    `to_dict()` has everything.
    """
    kind = type(model).__name__
    if depth <= 0:
        return f"{kind}(…)"
    return f"{kind}({', '.join(_fields(model, kind, depth))})"


def _fields(model: Model, kind: str, depth: int) -> Iterator[str]:
    for name, wire in wire_names(type(model)):
        value = getattr(model, name, UNSET)
        if value is not UNSET:
            yield f"{name}={_value(kind, wire, value, depth)}"
    rest = getattr(model, "additional_properties", None)
    if rest:
        yield f"additional_properties={_plain('', rest)}"


def _value(kind: str, name: str, value: Any, depth: int) -> str:
    if isinstance(value, Model):
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
    too_long = isinstance(value, int | float) and len(digits) > LONGEST_SUM
    return repr(HIDDEN if too_long else value)


def _plain(name: str, value: Any) -> str:
    """Write what no specification describes: only what is certainly harmless is shown."""
    return repr(shown(value, name))
