"""What generated models have in common: reading without ever failing, writing what was read."""

import datetime as dt
from collections.abc import Callable, Mapping
from enum import Enum
from typing import Any, ClassVar, Self

from lapak.client.unset import UNSET

__all__ = ["Model", "Reader", "to_wire"]

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
    | a field nobody has documented     | `model["name"]`; `additional_properties` has all of these      |

    The annotations say what is documented: `| None` may be null, `| Unset` may be missing.
    None and UNSET are both false, so `if order.note:` is safe for either. `is None` is true of null only and
    `is UNSET` of a missing field only. Written back, or sent, None is null and UNSET is left out.
    """

    __slots__ = ()

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
        plan, other = _PLANS.get(cls) or _plan(cls)
        rest = dict(source)
        model = cls.__new__(cls)
        for name, wire, read in plan:
            value = rest.pop(wire, UNSET)
            setattr(model, name, value if read is None or value is UNSET else read(value))
        undocumented = rest if other is None else {key: other(rest[key]) for key in rest}
        setattr(model, "additional_properties", undocumented)  # noqa: B010 - the slot is in the subclass
        return model

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object; fields that are UNSET are left out."""
        written = {key: to_wire(value) for key, value in self.additional_properties.items()}
        for name, wire, _ in (_PLANS.get(type(self)) or _plan(type(self)))[0]:
            value = getattr(self, name)
            if value is not UNSET:
                written[wire] = to_wire(value)
        return written

    def __getitem__(self, key: str) -> Any:
        """Return a field that has no attribute."""
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        """Set a field that has no attribute."""
        self.additional_properties[key] = value

    def __contains__(self, key: str) -> bool:
        """Tell whether there is such a field without an attribute."""
        return key in self.additional_properties


_Plan = tuple[tuple[tuple[str, str, Reader | None], ...], Reader | None]
_PLANS: dict[type[Model], _Plan] = {}


def _plan(model: type[Model]) -> _Plan:
    """Work out once per model how it is read: importing the models it contains waits until then."""
    readers = model._readers()  # noqa: SLF001 - the hook is private to models and this module
    wire = model._wire  # noqa: SLF001
    names = [field.name for field in getattr(model, "__attrs_attrs__", ())]
    fields = [(name, wire.get(name, name), readers.get(name)) for name in names]
    plan = tuple(field for field in fields if field[0] != "additional_properties")
    _PLANS[model] = plan, model._other()  # noqa: SLF001
    return _PLANS[model]


def to_wire(value: object) -> Any:
    """Turn models, enumerations, dates and what contains them into plain JSON values."""
    if isinstance(value, Model):
        return value.to_dict()
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Mapping):
        return {str(key): to_wire(item) for key, item in value.items() if item is not UNSET}
    if isinstance(value, list | tuple | set | frozenset):
        return [to_wire(item) for item in value if item is not UNSET]
    if isinstance(value, dt.date | dt.time):
        text = value.isoformat()
        return f"{text[:-6]}Z" if text.endswith("+00:00") else text
    return value
