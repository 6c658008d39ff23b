"""Write types of the generated client, with links to the models they name."""

import re
from collections.abc import Iterable, Iterator, Mapping

from generator.docs.html import Html, element, join
from generator.docs.python.records import Model

__all__ = ["anchor", "linked", "models_in", "reached"]

_WORD = re.compile(r"\w+")


def anchor(model: str) -> str:
    """Return the address of a model on the page."""
    return f"model-{model}"


def models_in(kind: str, models: Mapping[str, Model]) -> list[str]:
    """Return the models that a type names, in order."""
    return list(dict.fromkeys(word for word in _WORD.findall(kind) if word in models))


def linked(kind: str, models: Mapping[str, Model]) -> Html:
    """Write a type as code, its models as links."""
    parts: list[str] = []
    at = 0
    for found in _WORD.finditer(kind):
        if found[0] in models:
            parts += [kind[at : found.start()], element("a", found[0], href=f"#{anchor(found[0])}")]
            at = found.end()
    return element("code", join([*parts, kind[at:]]))


def reached(kinds: Iterable[str], models: Mapping[str, Model]) -> Iterator[str]:
    """Go through the models that types lead to, directly or through fields, each once."""
    seen: set[str] = set()
    waiting = [name for kind in kinds for name in models_in(kind, models)]
    while waiting:
        name = waiting.pop(0)
        if name not in seen:
            seen.add(name)
            yield name
            waiting += [inner for field in models[name].fields for inner in models_in(field.type, models)]
