"""From a path to what the specification declares there."""

from collections.abc import Iterable
from typing import Generic, TypeVar
from urllib.parse import unquote

from attrs import define, field, frozen

__all__ = ["Match", "Router", "unquote_segment"]

T = TypeVar("T")


@frozen(eq=False)
class Match(Generic[T]):
    """A declared path.

    Attributes:
        target: What was registered for the path.
        values: What stands in the place of its parameters, in order, still percent-encoded.
    """

    target: T
    values: tuple[str, ...] = ()


@define(eq=False)
class _Node(Generic[T]):
    static: dict[str, "_Node[T]"] = field(factory=dict)
    template: "_Node[T] | None" = None
    match: Match[T] | None = None


class Router(Generic[T]):
    """A tree of path segments. Text wins over parameters: `/product/search` is never `/product/{id}`."""

    def __init__(self, routes: Iterable[tuple[str, T]]) -> None:
        """Take path templates such as `/v1/product/{id}` and their targets."""
        self._root: _Node[T] = _Node()
        self._plain: dict[str, Match[T]] = {}
        for template, target in routes:
            self._add(template, target)

    def find(self, path: str) -> Match[T] | None:
        """Return the declared path that a requested one means, or None."""
        plain = self._plain.get(path)
        if plain is not None:
            return plain
        values: list[str] = []
        node = self._walk(self._root, path.split("/")[1:], 0, values) if path.startswith("/") else None
        if node is None or node.match is None:
            return None
        return Match(node.match.target, tuple(values))

    def _add(self, template: str, target: T) -> None:
        node = self._root
        for segment in template.split("/")[1:]:
            if segment.startswith("{") and segment.endswith("}"):
                node.template = node.template or _Node()
                node = node.template
            elif "{" in segment:
                raise ValueError(f"{template}: a parameter must fill the whole segment, {segment!r} does not")
            else:
                node = node.static.setdefault(segment, _Node())
        if node.match is not None:
            raise ValueError(f"{template}: another path matches the same addresses")
        node.match = Match(target)
        if "{" not in template:
            self._plain[template] = node.match

    def _walk(self, node: _Node[T], segments: list[str], at: int, values: list[str]) -> _Node[T] | None:
        """Follow the segments; text first, and a parameter only where the text leads nowhere."""
        if at == len(segments):
            return node if node.match is not None else None
        segment = segments[at]
        child = node.static.get(segment if "%" not in segment else unquote_segment(segment) or segment)
        if child is not None:
            end = self._walk(child, segments, at + 1, values)
            if end is not None:
                return end
        if node.template is None or not segment:
            return None
        values.append(segment)
        end = self._walk(node.template, segments, at + 1, values)
        if end is None:
            values.pop()
        return end


def unquote_segment(segment: str) -> str | None:
    """Undo the percent-encoding of a path segment or a query part; None when the bytes are not UTF-8."""
    if "%" not in segment:
        return segment
    try:
        return unquote(segment, errors="strict")
    except UnicodeDecodeError:
        return None
