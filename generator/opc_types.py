"""Python types and readers of what openapi-python-client has parsed, as filters for templates."""

from collections.abc import Iterable, Iterator

from openapi_python_client.parser.properties import EnumProperty, ModelProperty
from openapi_python_client.parser.properties.date import DateProperty
from openapi_python_client.parser.properties.datetime import DateTimeProperty
from openapi_python_client.parser.properties.file import FileProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.none import NoneProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol
from openapi_python_client.parser.properties.union import UnionProperty
from openapi_python_client.parser.properties.uuid import UuidProperty

__all__ = ["accepted", "argument", "attribute", "classes", "parts", "reader", "shown"]

_ATTRIBUTES = {"additional_properties", "from_dict", "to_dict"}
"""Names that generated models need for themselves."""
_ARGUMENTS = {
    *("body", "headers", "overwrite", "progress", "retries", "self", "target", "timeout"),
    *("download", "download_async", "joined", "notify_window", "response"),
    *("iterate", "iterate_async", "iterate_pages", "iterate_pages_async"),
}
"""Names that generated methods need for themselves: their own arguments, and what they import or assign."""


def attribute(prop: PropertyProtocol) -> str:
    """Name the attribute of a model."""
    return f"{prop.python_name}_" if prop.python_name in _ATTRIBUTES else str(prop.python_name)


def argument(prop: PropertyProtocol) -> str:
    """Name the argument of a method."""
    return f"{prop.python_name}_" if prop.python_name in _ARGUMENTS else str(prop.python_name)


def parts(prop: PropertyProtocol) -> Iterator[PropertyProtocol]:
    """Go through a property and everything it is made of."""
    yield prop
    if isinstance(prop, ListProperty):
        yield from parts(prop.inner_property)
    if isinstance(prop, UnionProperty):
        for inner in prop.inner_properties:
            yield from parts(inner)


def classes(props: Iterable[PropertyProtocol | None]) -> list[tuple[str, str]]:
    """List module and name of the models and enumerations that properties are made of."""
    found = {
        (str(part.class_info.module_name), str(part.class_info.name))
        for prop in props
        if prop is not None
        for part in parts(prop)
        if isinstance(part, ModelProperty | EnumProperty)
    }
    return sorted(found)


def shown(prop: PropertyProtocol) -> str:
    """Write the type of a value that was read."""
    if isinstance(prop, ListProperty):
        return f"list[{shown(prop.inner_property)}]"
    if isinstance(prop, UnionProperty):
        return _union(shown(inner) for inner in prop.inner_properties)
    if isinstance(prop, ModelProperty | EnumProperty):
        return str(prop.class_info.name)
    if isinstance(prop, UuidProperty):
        return "str"
    return prop.get_type_string(no_optional=True).as_unembedded_code()


def accepted(prop: PropertyProtocol) -> str:
    """Write the type of a value to send: mappings stand in for models, text for enumerations and dates."""
    if isinstance(prop, ListProperty):
        return f"Sequence[{accepted(prop.inner_property)}]"
    if isinstance(prop, UnionProperty):
        return _union(accepted(inner) for inner in prop.inner_properties)
    if isinstance(prop, ModelProperty):
        return f"{prop.class_info.name} | Mapping[str, Any]"
    if isinstance(prop, EnumProperty):
        return f"{prop.class_info.name} | {prop.value_type.__name__}"
    if isinstance(prop, DateProperty | DateTimeProperty):
        return f"{shown(prop)} | str"
    return shown(prop)


def _union(types: Iterable[str]) -> str:
    """Join types, each once, None last."""
    unique = list(dict.fromkeys(part for kind in types for part in _split(kind)))
    if "Any" in unique:
        return "Any"
    return " | ".join(sorted(unique, key=lambda kind: kind == "None"))


def _split(kind: str) -> list[str]:
    """Take a union apart, but not one that is inside brackets."""
    pieces = kind.split(" | ")
    found: list[str] = []
    for piece in pieces:
        if found and found[-1].count("[") > found[-1].count("]"):
            found[-1] += f" | {piece}"
        else:
            found.append(piece)
    return found


def reader(prop: PropertyProtocol) -> str:
    """Write the expression that makes the reader of a property; empty when JSON values do as they are."""
    match prop:
        case ModelProperty():
            made = f"model({prop.class_info.name})"
        case EnumProperty():
            made = f"enum({prop.class_info.name})"
        case DateProperty():
            made = "date"
        case DateTimeProperty():
            made = "moment"
        case ListProperty():
            inner = reader(prop.inner_property)
            made = f"each({inner})" if inner else ""
        case UnionProperty():
            made = _union_reader(prop)
        case _:
            made = ""
    return made


def _union_reader(whole: UnionProperty) -> str:
    """Write the reader of a union: alternatives are told apart by their JSON type."""
    inner = [prop for prop in whole.inner_properties if not isinstance(prop, NoneProperty)]
    if len(inner) == 1:
        return reader(inner[0])
    models = [str(prop.class_info.name) for prop in inner if isinstance(prop, ModelProperty)]
    items = [reader(prop) for prop in inner if isinstance(prop, ListProperty)]
    rest = [
        reader(prop) for prop in inner if not isinstance(prop, ModelProperty | ListProperty | FileProperty)
    ]
    arguments = [f"({', '.join(models)},)"] if models else []
    arguments += [f"items={made}" for made in items[:1] if made]
    arguments += [f"scalar={made}" for made in [made for made in rest if made][:1]]
    return f"union({', '.join(arguments)})" if arguments else ""
