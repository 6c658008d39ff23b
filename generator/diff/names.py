"""Guess which of the things that went away came back under another name."""

import difflib

import attrs

__all__ = ["Thing", "renamed"]

_ALIKE = 0.6


@attrs.frozen
class Thing:
    """What a name stood for."""

    shape: str
    description: str


def renamed(before: dict[str, Thing], after: dict[str, Thing]) -> dict[str, str]:
    """Pair names that are gone with new ones: of the same shape, and alike in name or in description."""
    pairs: dict[str, str] = {}
    for name, thing in before.items():
        free = [other for other in after if other not in pairs.values()]
        same = [other for other in free if after[other].shape == thing.shape]
        described = [other for other in same if thing.description and after[other] == thing]
        close = difflib.get_close_matches(name, same, n=1, cutoff=_ALIKE)
        if found := close or described:
            pairs[name] = found[0]
    return pairs
