"""Turn a bundle back into what the documentation prints, as far as OpenAPI can say that.

The fixes of all errata are undone. What cannot be is listed, with the reason, in `x-not-undone` of the info
object.
"""

import copy
from typing import Any

from generator.bundle import Bundle
from generator.document import Document
from generator.documented.draft import CannotUndoError, Draft, Target, target_of
from generator.documented.examples import fit_examples, undo_in_examples
from generator.documented.tidy import drop_what_no_longer_holds
from generator.documented.undo import undo
from generator.errata import Form
from generator.lint.registry import Context
from generator.order import in_order
from generator.output import as_json, as_yaml
from generator.portable import portable
from generator.references import prune
from generator.schemas import schemas
from generator.unpublished import published_records

__all__ = ["as_documented", "documented_texts"]

_ABOUT = (
    "This form says what the documentation prints, faults included; x-not-undone of this object lists by"
    " erratum what OpenAPI cannot say that way. To call the API, use the other one."
)


def as_documented(made: Bundle) -> dict[str, Any]:
    """Return the document with its errata undone; the bundle stays as it is."""
    edition = made.edition
    document = Document(copy.deepcopy(made.curated.data), dict(made.curated.places))
    draft = Draft(document, Context(edition, document))
    records = published_records(made.records, document)
    targets = [target_of(document.data, each, fix) for each in records.errata.values() for fix in each.fix]
    draft.unprinted = frozenset(each.key for each in targets if _is_response(each))
    samples = [each for each in targets if each.in_example]
    for target in sorted((each for each in targets if not each.in_example), key=_rank):
        try:
            undo(draft, target)
        except CannotUndoError as reason:
            draft.note(target.erratum.id, str(reason))
    for schema in schemas(document.data):
        if schema.data.get("required") == []:
            del schema.data["required"]
    drop_what_no_longer_holds(edition, document)
    prune(document)
    fit_examples(draft)
    undo_in_examples(draft, samples)
    prune(document)
    info = document.data["info"]
    info["title"] += " (as documented)"
    info["description"] = f"{str(info.get('description', '')).rstrip()}\n\n{_ABOUT}".lstrip()
    info["x-not-undone"] = {name: "; ".join(draft.reasons[name]) for name in sorted(draft.reasons)}
    return in_order(document)


def _is_response(target: Target) -> bool:
    return target.form is Form.ADDED and target.steps[:-1] == ["components", "responses"]


def _rank(target: Target) -> int:
    """Put fixes that move parameters last: those that are shared are copied then, with all else undone."""
    return int(target.key in {"in", "requestBody"})


def documented_texts(made: Bundle) -> dict[str, str]:
    """Return the text of both forms by path below the root."""
    edition, data = made.edition, portable(as_documented(made))
    return {
        edition.relative(edition.documented_yaml): as_yaml(data),
        edition.relative(edition.documented_json): as_json(data),
    }
