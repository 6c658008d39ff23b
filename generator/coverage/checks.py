"""Compare what is printed of single fields with what the bundle says, one kind of fact at a time."""

import re
from collections.abc import Callable, Iterator
from typing import Any

from generator.coverage.inventory import Field
from generator.coverage.surface import Found, Rule

__all__ = ["FACTS"]

_WIRE_KINDS = {
    "string": {"string"},
    "integer": {"integer"},
    "numeric": {"number"},
    "boolean": {"boolean"},
    "array": {"array"},
    "image": {"string"},
    "file": {"string"},
}
_LIMITS = ("minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems")
_FORMATS = {"yyyy-mm-dd": "date", "yyy-mm-dd": "date"}


def _kind(field: Field, found: Found, _: list[Rule]) -> Iterator[str]:
    """Compare types as they would be written in OpenAPI."""
    if field.kind is None:
        return
    kinds = set(found.values("type"))
    wanted = {"array"} if field.kind.startswith("[]") else _WIRE_KINDS.get(field.kind, set())
    if not kinds & wanted:
        yield f"printed as {field.kind}, is {', '.join(sorted(kinds)) or 'without a type'}"


def _required(field: Field, found: Found, _: list[Rule]) -> Iterator[str]:
    if field.required_if is None and field.required != found.required:
        yield "printed as required, is optional" if field.required else "printed as optional, is required"


def _values(field: Field, found: Found, _: list[Rule]) -> Iterator[str]:
    known = {str(value) for values in found.values("enum") for value in values}
    if "boolean" in found.values("type"):
        known |= {"True", "False"}
    for value in field.values:
        said = field.is_open and re.search(rf"(?<!\w){re.escape(str(value))}(?!\w)", found.text)
        if str(value) not in known and not said:
            yield f"the value {value} is missing"


def _default(field: Field, found: Found, known: list[Rule]) -> Iterator[str]:
    printed, here = field.default, found.values("default")
    if printed is None or any(str(each) == str(printed) for each in here):
        return
    # A default may be described, such as `30 days ago`; what is a value is no description.
    is_prose = isinstance(printed, str) and (" " in printed or printed.islower())
    if here or not is_prose or not _said(printed, _words_about(field, found, known)):
        yield f"the default {str(field.default).lower()} is missing"


def _limits(field: Field, found: Found, known: list[Rule]) -> Iterator[str]:
    limits = {str(limit) for key in _LIMITS for limit in found.values(key)}
    for name, printed in (("least", field.low), ("largest", field.high)):
        if printed is None or str(printed) in limits:
            continue
        numbers = re.findall(r"\d+", str(printed).replace(".", ""))
        words = _words_about(field, found, known).replace(".", "")
        if not all(number in limits or re.search(rf"(?<!\d){number}(?!\d)", words) for number in numbers):
            yield f"the {name} value {printed} is missing"


def _format(field: Field, found: Found, _: list[Rule]) -> Iterator[str]:
    if field.format is None:
        return
    wanted = _FORMATS.get(field.format)
    described = wanted is None and (re.search(r"\d", found.text) or found.values("pattern"))
    if wanted not in found.values("format") and not described:
        yield f"the format {field.format} is missing"


def _condition(field: Field, found: Found, known: list[Rule]) -> Iterator[str]:
    """Look for the rule that says when a field is required."""
    if field.required_if is None or found.required:
        return
    about = [rule for rule in known if field.path in {*rule.require, rule.field}]
    name, _, values = field.required_if.partition(": ")
    for value in re.split(r" or ", values) if values else []:
        if not any(_waits_for(rule, field.path, name, value) for rule in about):
            yield f"no rule requires it for {name} {value}"
    if not values and not about:
        yield f"no rule requires it if {field.required_if}"


def _waits_for(rule: Rule, path: str, name: str, value: str) -> bool:
    if path not in rule.require and rule.when:
        return False
    named = [values for key, values in rule.when.items() if re.split(r"\.|\[\]", key)[-1] == name]
    return any(value in map(str, values) for values in named) or (
        not rule.when and name in rule.text and value in rule.text
    )


def _words_about(field: Field, found: Found, known: list[Rule]) -> str:
    texts = [rule.text for rule in known if field.path in {*rule.require, rule.field}]
    return " ".join([found.text, *texts])


def _said(printed: str, text: str) -> bool:
    """Tell whether words say what others do: the same numbers, and one of the words that matter."""
    words = re.findall(r"[a-z_]{3,}", printed.lower())
    numbers = re.findall(r"\d+", printed)
    here = text.lower()
    return all(number in here for number in numbers) and any(word in here for word in words)


FACTS: dict[str, tuple[Callable[[Field], Any], Callable[[Field, Found, list[Rule]], Iterator[str]]]] = {
    "types": (lambda field: [field.kind] if field.kind else [], _kind),
    "required": (lambda field: [True] if field.required_if is None else [], _required),
    "values": (lambda field: field.values, _values),
    "defaults": (lambda field: [True] if field.default is not None else [], _default),
    "limits": (lambda field: [each for each in (field.low, field.high) if each is not None], _limits),
    "formats": (lambda field: [field.format] if field.format else [], _format),
    "conditions": (lambda field: [True] if field.required_if else [], _condition),
}
"""By name: how many facts of the kind a field has, and what of them the bundle lacks."""
