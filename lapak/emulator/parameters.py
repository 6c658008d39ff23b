"""The parameters of an operation in one place: path, query or header."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any

import jsonschema_rs
from attrs import define, evolve, frozen

from lapak.emulator.coerce import Kind, Shape, query_pairs, shape_of
from lapak.emulator.router import unquote_segment
from lapak.emulator.schemas import Schemas
from lapak.emulator.spelling import Alias, settle

__all__ = ["Parameter", "Parameters", "Problem"]

#: What is wrong with a parameter before its value can be looked at: its name, the key of a text (`repeated`,
#: `encoding`, `two spellings`), and the parts of that text.
Problem = tuple[str, str, Mapping[str, str]]

_NOT_PARAMETERS = {"accept", "content-type", "authorization"}


@frozen(eq=False)
class Parameter:
    """One declared parameter.

    Attributes:
        name: The wire name; of a header, in lower case.
        required: Whether it must be sent.
        is_deep: Whether a map is written `name[key]=value`.
        at: Pointer to its schema.
        shape: How it is read.
    """

    name: str
    required: bool
    is_deep: bool
    at: str
    shape: Shape


@define(eq=False)
class Parameters:
    """Parameters in one place, and the validator of their values."""

    place: str
    by_name: dict[str, Parameter]
    _schemas: Schemas
    _aliases: Sequence[Alias] = ()

    @classmethod
    def of(
        cls, schemas: Schemas, place: str, pointers: list[str], aliases: Sequence[Alias] = ()
    ) -> "Parameters":
        """Read the declarations at some pointers, as far as they belong to the place."""
        found: dict[str, Parameter] = {}
        for declared in pointers:
            at, parameter = schemas.follow(declared)
            name = parameter["name"].lower() if place == "header" else parameter["name"]
            if parameter["in"] != place or (place == "header" and name in _NOT_PARAMETERS):
                continue
            if "schema" not in parameter:
                raise ValueError(f"{at}: a parameter without a schema cannot be emulated")
            shape = shape_of(schemas, f"{at}/schema")
            if shape.kind != Kind.SCALAR and place != "query":
                raise ValueError(f"{at}: lists and maps can be emulated in the query only")
            is_deep = parameter.get("style") == "deepObject"
            found[name] = Parameter(name, bool(parameter.get("required")), is_deep, f"{at}/schema", shape)
        return cls(place, found, schemas, aliases)

    def __bool__(self) -> bool:
        """Tell whether there are any."""
        return bool(self.by_name)

    def from_path(
        self, names: tuple[str, ...], segments: tuple[str, ...]
    ) -> tuple[dict[str, Any], list[Problem]]:
        """Convert what stands in a path for its parameters."""
        values: dict[str, Any] = {}
        problems: list[Problem] = []
        for name, segment in zip(names, segments, strict=True):
            text = unquote_segment(segment)
            if text is None:
                problems.append((name, "encoding", {}))
            else:
                values[name] = self.by_name[name].shape.convert(text)
        return values, problems

    def from_headers(self, headers: Mapping[str, str]) -> tuple[dict[str, Any], list[Problem]]:
        """Convert the declared headers that were sent."""
        values = {
            name: parameter.shape.convert(headers[name])
            for name, parameter in (*self.by_name.items(), *self._printed.items())
            if name in headers
        }
        return values, self._settled(values)

    def from_query(self, query: str) -> tuple[dict[str, Any], list[Problem]]:
        """Convert the declared parameters of a query; what is not declared is ignored."""
        values: dict[str, Any] = {}
        problems: list[Problem] = []
        if not (query and self.by_name):
            return values, problems
        for name, text in query_pairs(query):
            parameter, key = self._meant(name)
            if parameter is None:
                continue
            if text is None:
                problems.append((name, "encoding", {}))
            elif parameter.shape.kind == Kind.LIST:
                values.setdefault(parameter.name, []).append(parameter.shape.convert(text))
            elif parameter.shape.kind == Kind.MAP:
                convert = parameter.shape.fields.get(key, parameter.shape.convert)
                values.setdefault(parameter.name, {})[key] = convert(text)
            elif name in values:
                problems.append((name, "repeated", {}))
            else:
                values[name] = parameter.shape.convert(text)
        return values, problems + self._settled(values)

    def fit(self, values: dict[str, Any]) -> bool:
        """Tell whether converted values are as the schema says."""
        return not self.by_name or self.validator.is_valid(values)

    def errors(self, values: dict[str, Any]) -> Iterator[jsonschema_rs.ValidationError]:
        """Yield what is wrong with converted values."""
        if self.by_name:
            yield from self.validator.iter_errors(values)

    def _meant(self, name: str) -> tuple[Parameter | None, str]:
        """Return the parameter that a name in the query means, and the key inside it when it is a map."""
        parameter = self.by_name.get(name) or self._printed.get(name)
        if parameter is not None and parameter.shape.kind != Kind.MAP:
            return parameter, ""
        outer, bracket, rest = name.partition("[")
        deep = self.by_name.get(outer) or self._printed.get(outer)
        if bracket and rest.endswith("]") and deep is not None and deep.is_deep:
            return deep, rest[:-1]
        for spread in self._spread:
            if name in spread.shape.fields or spread.shape.is_open:
                return spread, name
        return None, ""

    def _settled(self, values: dict[str, Any]) -> list[Problem]:
        """Give the values the specification's names; return what was sent under both, but differs."""
        return [
            (alias.curated, "two spellings", {"other": alias.documented})
            for alias in self._aliases
            if not settle(values, alias)
        ]

    @cached_property
    def _printed(self) -> dict[str, Parameter]:
        """Parameters by the names that the documentation prints."""
        return {
            alias.documented: evolve(self.by_name[alias.curated], name=alias.documented)
            for alias in self._aliases
            if alias.curated in self.by_name
        }

    @cached_property
    def _spread(self) -> list[Parameter]:
        """Maps whose fields stand in the query by themselves; open ones come last."""
        maps = [item for item in self.by_name.values() if item.shape.kind == Kind.MAP and not item.is_deep]
        return sorted(maps, key=lambda item: item.shape.is_open)

    @cached_property
    def validator(self) -> jsonschema_rs.Validator:
        """The validator of all values together."""
        return self._schemas.compile(
            {
                "type": "object",
                "properties": {
                    name: {"$ref": self._schemas.reference(item.at)} for name, item in self.by_name.items()
                },
                "required": [name for name, item in self.by_name.items() if item.required],
            }
        )
