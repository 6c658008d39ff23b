"""What generated models have in common: reading without ever failing, writing what was read."""

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from typing import Any, ClassVar, Self

from lapak.client.moments import iso
from lapak.client.unset import UNSET

__all__ = ["Model", "Reader", "reader", "to_wire", "wire_names"]

Reader = Callable[[Any], Any]
"""Turns a decoded JSON value into a Python value, or returns it unchanged when it has another shape."""


class Model:
    """Base of all generated models.

    Reading never fails, because the documentation is wrong in places. What a field holds afterwards:

    | in the answer                     | in the model                                                   |
    |-----------------------------------|----------------------------------------------------------------|
    | a value of the documented type    | the value: a model, enumeration or date where one is annotated |
    | null                              | None, even where the annotation does not have it               |
    | no such field                     | UNSET, even where the annotation does not have Unset           |
    | a value of another type           | the JSON value as it came                                      |
    | more digits than a float has      | a `Number`: the nearest float, which keeps what was written    |
    | a field nobody has documented     | `model["name"]`; `additional_properties` has all of these      |

    The annotations say what is documented: `| None` may be null, `| Unset` may be missing.
    None and UNSET are both false, so `if order.note:` is safe for either. `is None` is true of null only and
    `is UNSET` of a missing field only. Written back, or sent, None is null and UNSET is left out.
    What was read and is written back unchanged is the same JSON value, to the last spelling of a time;
    but `json.dumps` knows no `Number` and writes the float.
    """

    additional_properties: dict[str, Any]
    _wire: ClassVar[Mapping[str, str]] = {}
    """Names on the wire of the attributes that are called otherwise in Python."""
    _required: ClassVar[frozenset[str]] = frozenset()
    """Names on the wire of the fields that the specification requires."""

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        """Return readers of the attributes that are more than a plain JSON value."""
        return {}

    @classmethod
    def _other(cls) -> Reader | None:
        """Return the reader of the fields that have no attribute."""
        return None

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object."""
        made: Self = reader(cls)(source)
        return made

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object; fields that are UNSET are left out."""
        written: dict[str, Any] = to_wire(self)
        return written

    def __repr__(self) -> str:
        """Show what does not name a person; `to_dict()` has everything."""
        from lapak.client.model_repr import repr_of  # noqa: PLC0415 - most models are never printed

        return repr_of(self)

    def __eq__(self, other: object) -> bool:
        """Compare all fields; to make such a function for every model takes half of the time to import it."""
        return vars(self) == vars(other) if type(self) is type(other) else NotImplemented

    __hash__ = None  # type: ignore[assignment]  # fields change

    def __setattr__(self, name: str, value: Any) -> None:
        """Set a field; a misspelled one would be lost without a word."""
        if name not in self.__dict__ and name not in _attributes(type(self)):
            text = f"{type(self).__name__} has no field {name!r}; set undocumented ones as [{name!r}] = …"
            raise AttributeError(text, name=name, obj=self)
        object.__setattr__(self, name, value)

    def __getitem__(self, key: str) -> Any:
        """Return a field that has no attribute."""
        if key not in self.additional_properties:
            raise KeyError(_hint(type(self), key) or key)
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        """Set a field that has no attribute; one that has would be lost without a word."""
        hint = _hint(type(self), key)
        if hint:
            raise KeyError(hint)
        self.additional_properties[key] = value

    def __contains__(self, key: str) -> bool:
        """Tell whether there is such a field without an attribute."""
        return key in self.additional_properties


_REST = "additional_properties"
_READERS: dict[type[Model], Reader] = {}
_NAMES: dict[type[Model], tuple[tuple[str, str], ...]] = {}
_ATTRIBUTES: dict[type[Model], Mapping[str, object]] = {}
_new = object.__new__
_set_fields = Model.__dict__["__dict__"].__set__
"""Give a new model its fields at once: one by one takes four times as long."""


def reader(model: type[Model]) -> Reader:
    """Return the function that reads a model from a decoded JSON object."""
    return _READERS.get(model) or _READERS.setdefault(model, _reader(model))


def _reader(model: type[Model]) -> Reader:
    """Make it, once per model: importing the models it contains waits until then."""
    blank = {wire: UNSET for _, wire in wire_names(model)}
    size = len(blank)
    renamed = [(name, wire) for name, wire in wire_names(model) if name != wire]
    readers = list(model._readers().items())  # noqa: SLF001 - the hooks are private to models and this module
    other = model._other()  # noqa: SLF001

    def read(source: Mapping[str, Any]) -> Any:
        fields: dict[str, Any] = blank.copy()
        fields.update(source)
        rest: dict[str, Any] = {}
        if len(fields) != size:
            rest = {key: fields.pop(key) for key in source if key not in blank}
            if other is not None:
                rest = {key: other(value) for key, value in rest.items()}
        if renamed:
            fields.update([(name, fields.pop(wire)) for name, wire in renamed])
        for name, of in readers:
            value = fields[name]
            if value is not None and value is not UNSET:
                fields[name] = of(value)
        fields["additional_properties"] = rest
        made = _new(model)
        _set_fields(made, fields)
        return made

    return read


def wire_names(model: type[Model]) -> tuple[tuple[str, str], ...]:
    """List the fields of a model: their names in Python and on the wire."""
    if model not in _NAMES:
        wire = model._wire  # noqa: SLF001
        _NAMES[model] = tuple((name, wire.get(name, name)) for name in _attributes(model) if name != _REST)
    return _NAMES[model]


def _hint(model: type[Model], key: str) -> str:
    """Name the attribute of a field that has one."""
    return next((f"{key} is the attribute .{name}" for name, wire in wire_names(model) if wire == key), "")


def _attributes(model: type[Model]) -> Mapping[str, object]:
    return _ATTRIBUTES.get(model) or _ATTRIBUTES.setdefault(
        model, {field.name: field for field in fields(model)} if is_dataclass(model) else {}
    )


_PLAIN = {str, int, float, bool, type(None)}


def to_wire(value: object) -> Any:
    """Turn models, enumerations, dates and what contains them into plain JSON values.

    It does not call itself: answers may be nested deeper than Python's stack.
    """
    done: list[Any] = [value]
    todo: list[dict[str, Any] | list[Any]] = [done]
    while todo:
        written: Any = todo.pop()
        for key, item in written.items() if isinstance(written, dict) else enumerate(written):
            if type(item) not in _PLAIN:
                plain = _plain(item)
                written[key] = plain
                if isinstance(plain, dict | list):
                    todo.append(plain)
    return done[0]


def _plain(value: Any) -> Any:
    """Turn one value into a plain one; what is in it stays as it is."""
    if isinstance(value, Model):
        given = [(wire, getattr(value, name)) for name, wire in wire_names(type(value))]
        value = {**value.additional_properties, **dict(given)}
    elif isinstance(value, Enum):
        return value if value is UNSET else value.value
    if isinstance(value, Mapping):
        return {str(key): item for key, item in value.items() if item is not UNSET}
    if isinstance(value, list | tuple | set | frozenset):
        return [item for item in value if item is not UNSET]
    return iso(value) if isinstance(value, dt.date | dt.time) else value
