"""Hold a fix of an erratum against the bundle: the spec must say `now`, and must not say `was`."""

from typing import Any

import attrs

from generator.document import Document
from generator.errata import Erratum, Fix, Form
from generator.pointers import MISSING, child, lookup, parent, split
from generator.problems import Place, Problems, nearest

__all__ = ["check_fix", "form_of", "place_of", "resolve"]


def resolve(data: Any, pointer: str) -> str:
    """Return a pointer with the names of parameters replaced by their positions.

    `/paths/~1order/get/parameters/start_date` means the parameter of that name, wherever it stands.
    """
    value, result = data, ""
    for step in split(pointer):
        key: str | int = step
        if isinstance(value, list) and not step.isdigit():
            key = next((i for i, item in enumerate(value) if _is_named(item, step)), step)
        result = child(result, key)
        value = lookup(data, result)
    return result


def _is_named(item: Any, name: str) -> bool:
    return isinstance(item, dict) and item.get("name") == name


def form_of(fix: Fix, value: Any) -> Form:
    """Tell what a fix does, given what the bundle has at its pointer."""
    if fix.added:
        return Form.ADDED
    if fix.removed is not MISSING:
        return Form.REMOVED
    if isinstance(value, dict) and isinstance(fix.was, str) and isinstance(fix.now, str):
        return Form.RENAMED
    if isinstance(value, list) and not isinstance(fix.was, list) and not isinstance(fix.now, list):
        return Form.RENAMED
    return Form.REPLACED


def place_of(document: Document, fix: Fix) -> Place:
    """Return the line of the sources that a fix is about."""
    pointer = resolve(document.data, fix.at)
    value = lookup(document.data, pointer)
    if isinstance(value, dict) and form_of(fix, value) is Form.RENAMED:
        pointer = child(pointer, fix.now)
    return document.place(pointer)


@attrs.frozen
class _Case:
    document: Document
    erratum: Erratum
    fix: Fix
    pointer: str
    value: Any
    problems: Problems

    def fault(self, message: str, fix: str, place: Place | None = None) -> None:
        inherited = "fix" in self.erratum.inherited
        where = self.erratum.place if inherited else self.fix.place
        way = f"give this entry its own fix; or {fix}" if inherited and place is None else fix
        self.problems.add(f"{self.erratum.id}: {message}", place or where, way)

    @property
    def spec(self) -> Place:
        """The line of the spec that the pointer leads to."""
        return self.document.place(self.pointer)


def check_fix(document: Document, erratum: Erratum, fix: Fix, problems: Problems) -> None:
    """Note where the bundle does not say what the fix claims, or says what it claims to have mended."""
    pointer = resolve(document.data, fix.at)
    value = lookup(document.data, pointer)
    case = _Case(document, erratum, fix, pointer, value, problems)
    if value is MISSING:
        gone = fix.now is None and isinstance(lookup(document.data, parent(pointer)), dict)
        if not gone:
            case.fault(f"at {fix.at} leads nowhere in the bundle", _way_on(document.data, fix.at))
        return
    if fix.was is not MISSING and _same(fix.was, fix.now):
        case.fault(
            "was and now are the same, so the entry changes nothing", "correct one of them or remove it"
        )
        return
    form = form_of(fix, value)
    if form is Form.RENAMED:
        _renamed(case)
    elif form is Form.REMOVED:
        _removed(case)
    elif fix.now is not MISSING and not _same(value, fix.now):
        case.fault(
            f"the spec says {_short(value)} at {fix.at}, the erratum says {_short(fix.now)}",
            f"write {_short(fix.now)} there, or correct now in {fix.place}",
            case.spec,
        )


def _renamed(case: _Case) -> None:
    names = list(case.value) if isinstance(case.value, dict) else case.value
    was, now = case.fix.was, case.fix.now
    if any(_same(name, was) for name in names):
        place = case.document.place(child(case.pointer, was)) if isinstance(case.value, dict) else case.spec
        case.fault(
            f"the spec says {_short(was)} at {case.fix.at}, which the erratum corrects to {_short(now)}",
            f"write {_short(now)} here, or correct the entry at {case.fix.place}",
            place,
        )
    elif not any(_same(name, now) for name in names):
        strings = [str(name) for name in names]
        case.fault(f"{_short(now)} does not stand at {case.fix.at}", nearest(str(now), strings))


def _removed(case: _Case) -> None:
    gone = case.fix.removed
    if not isinstance(case.value, (dict, list)):
        case.fault(
            f"at {case.fix.at} is not a container", "point at the mapping or list that lacks the value"
        )
        return
    # Out of a mapping goes a key, or a mapping of keys and what they were.
    for name in gone if isinstance(case.value, dict) and isinstance(gone, dict) else [gone]:
        if any(_same(item, name) or _is_named(item, str(name)) for item in case.value):
            case.fault(
                f"the spec still has {_short(name)} at {case.fix.at}",
                f"remove it here, or correct the entry at {case.fix.place}",
                case.document.place(child(case.pointer, name)) if isinstance(case.value, dict) else case.spec,
            )


def _way_on(data: dict[str, Any], at: str) -> str:
    """Name how far a pointer leads, and what could follow."""
    steps = split(at)
    for length in range(len(steps), 0, -1):
        pointer = resolve(data, "".join(child("", step) for step in steps[: length - 1]))
        value = lookup(data, pointer)
        if isinstance(value, dict) and set(value) == {"$ref"}:
            return f"{pointer} refers to {value['$ref']}: point there"
        if isinstance(value, dict):
            return (
                f"{pointer or 'the document'} exists; below it, {nearest(steps[length - 1], value)} "
                f"What the spec does not have is written at: {pointer}, removed: {steps[length - 1]}"
            )
        if isinstance(value, list):
            names = [str(item.get("name")) for item in value if isinstance(item, dict) and "name" in item]
            return f"{pointer} is a list of {len(value)}; {nearest(steps[length - 1], names)}"
        if value is not MISSING:
            return f"{pointer} is {_short(value)}; point at it or at {parent(pointer)}"
    return "write a pointer into the bundle"


def _same(one: Any, other: Any) -> bool:
    # 1 and true are equal to Python, but not in JSON.
    if isinstance(one, bool) or isinstance(other, bool):
        return one is other
    return type(one) is type(other) and bool(one == other)


def _short(value: Any) -> str:
    if value is None:
        return "null"
    text = str(value).lower() if isinstance(value, bool) else str(value)
    limit = 60
    return text if len(text) <= limit else text[: limit - 1] + "…"
