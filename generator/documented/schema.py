"""Change single schemas so that what is left of them still makes sense."""

from typing import Any

from generator.documented.draft import CannotUndoError

__all__ = ["fits", "remove_field", "set_type", "unset_keyword"]

_KINDS: dict[str, tuple[type, ...]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "array": (list,),
    "object": (dict,),
}
_ONLY_FOR = {
    "pattern": {"string"},
    "minLength": {"string"},
    "maxLength": {"string"},
    "minimum": {"integer", "number"},
    "maximum": {"integer", "number"},
    "properties": {"object"},
    "required": {"object"},
    "additionalProperties": {"object"},
    "items": {"array"},
    "minItems": {"array"},
    "maxItems": {"array"},
}
_FORMATS = {"int32": "integer", "int64": "integer", "float": "number", "double": "number"}
_OUTSIDE = ("description", "title", "nullable")


def fits(kind: str, value: Any) -> bool:
    """Tell whether a value is of a type of JSON Schema."""
    if isinstance(value, bool):
        return kind == "boolean"
    return isinstance(value, _KINDS.get(kind, (object,)))


def set_type(schema: dict[str, Any], kind: str | None) -> None:
    """Give a schema the type that is printed, or none; what the new type has no use for goes."""
    if kind is None:
        # Without a type there is nothing that null could be an exception to.
        for key in ("type", "nullable", "format", "items"):
            schema.pop(key, None)
        return
    _check_values(schema, kind)
    if kind == "array" and schema.get("type") == "object":
        inner = {key: schema.pop(key) for key in list(schema) if key not in _OUTSIDE}
        example = inner.pop("example", None)
        schema |= {"type": "array", "items": inner}
        if example is not None:
            schema["example"] = example
        return
    for key, kinds in _ONLY_FOR.items():
        if kind not in kinds:
            schema.pop(key, None)
    if _FORMATS.get(schema.get("format", ""), "string") != kind:
        schema.pop("format", None)
    schema["type"] = kind
    if kind == "array":
        schema.setdefault("items", {})


def _check_values(schema: dict[str, Any], kind: str) -> None:
    values = [value for value in schema.get("enum") or [] if value is not None]
    if "default" in schema:
        values.append(schema["default"])
    wrong = [value for value in values if not fits(kind, value)]
    if wrong:
        words = ", ".join(dict.fromkeys(str(value) for value in wrong))
        raise CannotUndoError(f"a value of the type {kind} cannot be {words}, which is printed as well")


def unset_keyword(schema: dict[str, Any], key: str) -> None:
    """Drop a keyword that the documentation does not print."""
    if key == "type":
        set_type(schema, None)
    elif key == "items":
        # A list must say something about its items, and an empty schema says nothing.
        schema["items"] = {}
    else:
        schema.pop(key, None)


def remove_field(schema: dict[str, Any], name: str) -> None:
    """Drop a property, and that it is required; the list stays the same object, for others may add to it."""
    schema["properties"].pop(name, None)
    if name in schema.get("required", []):
        schema["required"].remove(name)
