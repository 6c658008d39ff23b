"""What errata tell of the printed documentation: other paths, names and places to try."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

import attrs

from generator.errata import Erratum, Fix
from generator.fixes import resolve
from generator.pointers import child, join, split
from generator.verify.spec import Parameter, Spec, Target

__all__ = ["Printed", "parameters_at", "printed"]


@attrs.frozen
class Printed:
    """The printed forms that differ from the bundle."""

    paths: dict[str, list[str]]
    """By operation."""
    names: dict[tuple[str, str], list[str]]
    """By operation and parameter."""
    places: dict[tuple[str, str], list[str]]
    """By operation and parameter."""
    left_out: frozenset[str]
    """Pointers of fields that the documents have and the bundle leaves out on purpose."""


def printed(spec: Spec, errata: Iterable[Erratum]) -> Printed:
    """Collect the printed forms."""
    paths: dict[str, list[str]] = defaultdict(list)
    names: dict[tuple[str, str], list[str]] = defaultdict(list)
    places: dict[tuple[str, str], list[str]] = defaultdict(list)
    left_out = set()
    for erratum in errata:
        for fix in erratum.fix:
            steps = split(resolve(spec.data, fix.at))
            if steps[-1:] == ["properties"]:
                left_out |= {child(fix.at, name) for name in _gone(fix)}
            if not isinstance(fix.was, str):
                continue
            if steps == ["paths"]:
                for name in erratum.operations:
                    paths[name].append(fix.was)
            for target, parameter in parameters_at(spec, join(steps[:-1])):
                if steps[-1] == "name":
                    names[target.id, parameter.name].append(fix.was)
                elif steps[-1] == "in":
                    places[target.id, parameter.name].append(fix.was)
    return Printed(paths, names, places, frozenset(left_out))


def parameters_at(spec: Spec, pointer: str) -> Iterator[tuple[Target, Parameter]]:
    """Go through the parameters that are written at a pointer, and their operations."""
    for target in spec.targets.values():
        for parameter in target.parameters:
            if pointer in {parameter.pointer, parameter.definition}:
                yield target, parameter


def _gone(fix: Fix) -> list[str]:
    if isinstance(fix.removed, dict):
        return list(fix.removed)
    return [fix.removed] if isinstance(fix.removed, str) else []
