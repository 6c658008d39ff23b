"""Lists of arguments, of the fields of bodies, and of the fields of models."""

from collections.abc import Iterable, Iterator, Mapping

import attrs

from generator.docs.html import Content, Html, element, join, prose
from generator.docs.python.records import Argument, Model
from generator.docs.python.types import linked, models_in

__all__ = ["arguments", "body_fields", "model_fields"]

_FEW = 12
_DEEPEST = 5


@attrs.frozen
class _Row:
    """An argument, or a field with the way to it."""

    shown: str
    name: str
    """Its name in Python."""
    type: str
    is_required: bool
    text: str


def arguments(given: Iterable[Argument], models: Mapping[str, Model]) -> Html:
    """Return the list of some arguments."""
    return _listed(
        (_Row(each.name, each.name, each.type, each.default is None, each.text) for each in given), models
    )


def body_fields(argument: Argument, models: Mapping[str, Model]) -> Html:
    """Return the list of all fields of a body, those inside of fields too; nothing when it has none."""
    start = "[]." if "Sequence[" in argument.type else ""
    names = models_in(argument.type, models)
    return _listed((row for name in names for row in _rows(models[name], start, models, (name,))), models)


def model_fields(model: Model, models: Mapping[str, Model]) -> Html:
    """Return the list of the fields of a model."""
    # What an answer lacks is UNSET, whether it must be there or not.
    rows = (_Row(field.wire, field.name, field.type, False, field.text) for field in model.fields)  # noqa: FBT003
    return _listed(rows, models)


def _rows(model: Model, prefix: str, models: Mapping[str, Model], above: tuple[str, ...]) -> Iterator[_Row]:
    for field in model.fields:
        path = f"{prefix}{field.wire}"
        yield _Row(path, field.name, field.type, field.is_required, field.text)
        for name in models_in(field.type, models):
            if name not in above and len(above) < _DEEPEST and models[name].fields:
                items = "[]" if "Sequence[" in field.type or "list[" in field.type else ""
                yield from _rows(models[name], f"{path}{items}.", models, (*above, name))


def _listed(rows: Iterable[_Row], models: Mapping[str, Model]) -> Html:
    written = join([[_entry(row, models), "\n"] for row in rows])
    return element("dl", written, class_="fields") if written else Html()


def _entry(row: _Row, models: Mapping[str, Model]) -> list[Content]:
    is_renamed = row.name != row.shown.rpartition(".")[2]
    term = element(
        "dt",
        element("code", row.shown),
        [" in Python ", element("code", row.name)] if is_renamed else None,
        [" ", element("span", linked(row.type, models), class_="type")],
        [" ", element("b", "required")] if row.is_required else None,
    )
    return [term, element("dd", prose(" ".join(filter(None, [row.text, _values(row.type, models)]))))]


def _values(kind: str, models: Mapping[str, Model]) -> str:
    """Say what an enumeration knows, when that is little."""
    known = [value.strip('"') for name in models_in(kind, models) for value in models[name].values]
    return f"Known: {', '.join(f'`{value}`' for value in known)}." if 0 < len(known) <= _FEW else ""
