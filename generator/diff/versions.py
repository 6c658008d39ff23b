"""Versions of a bundle: which step a change asks for, and which was taken."""

import enum
import re
from collections.abc import Iterable

import attrs

from generator.diff.changes import Change, Level

__all__ = ["Bump", "Step", "step_between"]

_VERSION = re.compile(r"(\d+)\.(\d+)\.(\d+)(?:[-+].*)?\Z")


class Bump(enum.IntEnum):
    """Which number of a version goes up."""

    NONE = 0
    PATCH = 1
    MINOR = 2
    MAJOR = 3


@attrs.frozen
class Step:
    """From one version to the next."""

    old: str
    new: str
    needed: Bump
    taken: Bump

    @property
    def is_enough(self) -> bool:
        """Tell whether breaking changes came with a version that says so."""
        return self.needed < Bump.MAJOR or self.taken is Bump.MAJOR

    @property
    def advice(self) -> str:
        """Say in a sentence what the versions say, and what they should."""
        young = _numbers(self.old)
        note = " (below 1.0 the second number counts as the major one)" if young and not young[0] else ""
        went = f"info.version goes from {self.old} to {self.new}"
        if self.old == self.new:
            went = f"info.version stays {self.old}"
        elif young is None or _numbers(self.new) is None:
            went += ", which is not of the form 1.2.3"
        elif _numbers(self.new) < young:  # type: ignore[operator]
            went += ", which is backwards"
        if self.needed is Bump.NONE:
            return f"{went}; nothing asks for a new version."
        if self.needed is Bump.MAJOR and not self.is_enough:
            return f"{went}. Breaking changes need {self._next()} at least{note}."
        if self.needed is Bump.MAJOR:
            return f"{went}, as breaking changes ask for{note}."
        if self.taken < self.needed:
            return f"{went}. {self._next()} would tell users that something changed{note}."
        return f"{went}, which is enough{note}."

    def _next(self) -> str:
        numbers = _numbers(self.old)
        if numbers is None:
            return "a new major version"
        major, minor, patch = numbers
        if self.needed is Bump.MAJOR:
            return f"{major + 1}.0.0" if major else f"0.{minor + 1}.0"
        if self.needed is Bump.MINOR and major:
            return f"{major}.{minor + 1}.0"
        return f"{major}.{minor}.{patch + 1}"


def step_between(old: str, new: str, changes: Iterable[Change]) -> Step:
    """Judge the versions of two bundles by what changed between them."""
    levels = {change.level for change in changes}
    needed = Bump.NONE
    if Level.BREAKING in levels:
        needed = Bump.MAJOR
    elif levels:
        young = _numbers(old)
        is_new = Level.COMPATIBLE in levels and young is not None and young[0] > 0
        needed = Bump.MINOR if is_new else Bump.PATCH
    return Step(old, new, needed, _taken(old, new))


def _numbers(version: str) -> tuple[int, int, int] | None:
    found = _VERSION.match(version)
    return (int(found[1]), int(found[2]), int(found[3])) if found else None


def _taken(old: str, new: str) -> Bump:
    ours, theirs = _numbers(old), _numbers(new)
    if ours is None or theirs is None or theirs <= ours:
        return Bump.NONE
    if theirs[0] > ours[0] or (not ours[0] and theirs[1] > ours[1]):
        return Bump.MAJOR
    return Bump.MINOR if theirs[1] > ours[1] else Bump.PATCH
