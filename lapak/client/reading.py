"""Readers of JSON values for generated models. None of them raises: what does not fit comes back as it is."""

import datetime as dt
from collections.abc import Sequence
from enum import Enum
from functools import partial
from typing import Any

from lapak.client.model import Model, Reader, reader
from lapak.client.moments import Moment, iso

__all__ = ["date", "each", "enum", "model", "moment", "union"]


def model(kind: type[Model]) -> Reader:
    """Read an object."""
    return partial(_object, kind)


def _object(kind: type[Model], value: Any) -> Any:
    return reader(kind)(value) if isinstance(value, dict) else value


def each(item: Reader) -> Reader:
    """Read every item of an array."""
    if isinstance(item, partial) and item.func is _object:
        (kind,) = item.args

        def read_objects(value: Any) -> Any:
            if not isinstance(value, list):
                return value
            read_object = reader(kind)
            return [read_object(entry) if isinstance(entry, dict) else entry for entry in value]

        return read_objects

    def read(value: Any) -> Any:
        return [item(entry) for entry in value] if isinstance(value, list) else value

    return read


def enum(kind: type[Enum]) -> Reader:
    """Read a member of an enumeration; values it does not know become members too (see `enums`)."""
    known = kind._value2member_map_
    basis = int if issubclass(kind, int) else str

    def read(value: Any) -> Any:
        return (known.get(value) or kind(value)) if type(value) is basis else value

    return read


def date(value: Any) -> Any:
    """Read a day written yyyy-mm-dd; every other text stays text (0000-00-00, for one)."""
    if not isinstance(value, str):
        return value
    try:
        day = dt.date.fromisoformat(value)
    except ValueError:
        return value
    return day if day.isoformat() == value else value


def moment(value: Any) -> Any:
    """Read a date with a time; every other text stays text."""
    if not isinstance(value, str) or "T" not in value:
        return value
    try:
        read = dt.datetime.fromisoformat(value)
    except ValueError:
        return value
    return read if iso(read) == value else Moment.spelled(read, value)


def union(
    models: Sequence[type[Model]] = (), *, items: Reader | None = None, scalar: Reader | None = None
) -> Reader:
    """Read a value of several shapes, told apart by its JSON type.

    Of several objects the first is taken whose required fields are all there, else the one missing fewest.
    """

    def read(value: Any) -> Any:
        if isinstance(value, dict):
            fitting = min(models, key=lambda kind: len(kind._required - value.keys()), default=None)  # noqa: SLF001
            return value if fitting is None else fitting.from_dict(value)
        if isinstance(value, list):
            return value if items is None else items(value)
        return value if scalar is None else scalar(value)

    return read
