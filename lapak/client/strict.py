"""Compare what was read with what the specification says, for those who ask for it with `strict=True`."""

import datetime as dt
import re
import types
from collections.abc import Callable, Iterator, Mapping, Sequence
from enum import Enum
from importlib import import_module
from itertools import islice
from typing import Any, Union, get_args, get_origin, get_type_hints

from lapak.client.model import Model, wire_names
from lapak.client.unset import UNSET, Unset

__all__ = ["complaint", "mismatches"]

NAMED = 3
"""Differences that an error names."""
_NAME = re.compile(r"[a-z_$][a-z0-9_.$-]{0,60}|\d{1,9}", re.IGNORECASE | re.ASCII)
_NOTHING = type(None)
_WORDS: dict[type, str] = {
    bool: "true or false",
    int: "integer",
    float: "number",
    str: "text",
    list: "array",
    dict: "object",
    _NOTHING: "null",
    dt.datetime: "date and time",
    dt.date: "date",
}
_FITTING: dict[type, tuple[type, ...]] = {float: (float, int), int: (int,), str: (str,), bool: (bool,)}
_HINTS: dict[type[Model], Mapping[str, Any]] = {}
_RETURNED: dict[Callable[[Any], Any], Any] = {}


def complaint(read: Callable[[Any], Any], parsed: Any) -> str:
    """Say in one text how an answer differs from the type that is documented; empty when it does not.

    Args:
        read: Reads the body of the operation; what it returns is annotated.
        parsed: What it has returned.
    """
    found = list(islice(mismatches(parsed, _returned(read)), NAMED + 1))
    more = ["…"] if len(found) > NAMED else []
    return "not as documented: " + "; ".join([*found[:NAMED], *more]) if found else ""


def mismatches(parsed: Any, expected: Any = None) -> Iterator[str]:
    """Yield every difference, such as `data[3].total: expected integer, got text`.

    Values are not repeated, nor names that look like none of a field: they may be somebody's. Missing and
    undocumented fields are differences, and so are unknown values of enumerations.

    Args:
        parsed: What was read.
        expected: Its documented type; that of the model itself when it is left out.
    """
    yield from _against("", parsed, type(parsed) if expected is None else expected)


def _against(place: str, value: Any, hint: Any) -> Iterator[str]:
    options = _options(hint)
    if value is UNSET:
        if Unset not in options:
            yield f"{place}: missing"
        return
    fitting = next((option for option in options if _fits(value, option)), None)
    if fitting is None:
        wanted = " or ".join(dict.fromkeys(_word(option) for option in options if option is not Unset))
        yield f"{place or 'the answer'}: expected {wanted}, got {_word(type(value))}"
    elif isinstance(value, Enum) and not getattr(value, "is_known", True):
        yield f"{place}: unknown value of {type(value).__name__}"
    elif isinstance(value, Model):
        yield from _inside(place, value)
    else:
        yield from _items(place, value, get_args(fitting))


def _items(place: str, value: Any, kinds: tuple[Any, ...]) -> Iterator[str]:
    """Compare what is in an array or in an object without a model."""
    if isinstance(value, list) and kinds:
        for index, item in enumerate(value):
            yield from _against(f"{place}[{index}]", item, kinds[0])
    elif isinstance(value, dict) and kinds:
        for key, item in value.items():
            yield from _against(f"{place}.{_name(key)}".lstrip("."), item, kinds[1])


def _inside(place: str, model: Model) -> Iterator[str]:
    """Compare the fields of a model."""
    kind = type(model)
    hints = _hints(kind)
    names = wire_names(kind)
    before = f"{place}." if place else ""
    for name, wire in names:
        yield from _against(f"{before}{wire}", getattr(model, name), hints[name])
    other = get_args(hints["additional_properties"])[1]
    for key, value in model.additional_properties.items():
        if names and other is Any:
            yield f"{before}{_name(key)}: not documented"
        else:
            yield from _against(f"{before}{_name(key)}", value, other)


def _name(key: str) -> str:
    return key if _NAME.fullmatch(key) else "***"


def _options(hint: Any) -> Sequence[Any]:
    return get_args(hint) if get_origin(hint) in (Union, types.UnionType) else (hint,)


def _fits(value: Any, option: Any) -> bool:
    kind = get_origin(option) or option
    if kind in (Any, object):
        return True
    if kind in _FITTING:
        return type(value) in _FITTING[kind] or (kind in (str, float) and isinstance(value, kind))
    if kind is dt.date:
        return type(value) is dt.date
    return isinstance(value, {Mapping: dict, Sequence: list}.get(kind, kind))


def _word(option: Any) -> str:
    """Name a type the way JSON does."""
    kind = get_origin(option) or option
    if issubclass(kind, Model):
        return "object"
    if issubclass(kind, Enum):
        return "integer" if issubclass(kind, int) else "text"
    return next((_WORDS[known] for known in kind.__mro__ if known in _WORDS), "object")


def _hints(model: type[Model]) -> Mapping[str, Any]:
    if model not in _HINTS:
        _HINTS[model] = get_type_hints(model, localns=_Names(model.__module__))
    return _HINTS[model]


def _returned(read: Callable[[Any], Any]) -> Any:
    """Return the type that a reader of bodies promises; Any when it promises nothing."""
    if read not in _RETURNED:
        _RETURNED[read] = get_type_hints(read, localns=_Names(read.__module__)).get("return", Any)
    return _RETURNED[read]


class _Names(dict[str, Any]):
    """The names in annotations of an edition: generated modules import them for type checkers only."""

    def __init__(self, module: str) -> None:
        super().__init__()
        self._models = module.partition(".models.")[0].partition(".api.")[0] + ".models"

    def __missing__(self, name: str) -> Any:
        try:
            return getattr(import_module(self._models), name)
        except (ImportError, AttributeError):
            raise KeyError(name) from None
