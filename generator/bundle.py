"""Make the bundle of an edition: sources, defaults, overlays, checks, errata, order."""

import copy

import attrs

from generator.defaults import apply_defaults
from generator.docs import Subject, pages
from generator.document import Document
from generator.editions import Edition, editions
from generator.errata_checks import check_marks, check_records, mark_operations
from generator.identity import check_identity
from generator.merge import merge
from generator.openapi31 import convert
from generator.order import in_order
from generator.output import as_json, as_yaml
from generator.overlay import apply_overlay
from generator.portable import portable
from generator.problems import Problems
from generator.records import Records, read_records
from generator.references import check_references, prune
from generator.shape import check_shape
from generator.unpublished import published

__all__ = ["Bundle", "bundle", "forms", "page", "texts"]


@attrs.frozen
class Bundle:
    """The finished bundle of an edition, and everything found wrong with its sources."""

    edition: Edition
    document: Document
    full: Document
    """The same with the operations that the documentation does not have."""
    curated: Document
    """The bundle before the overlays of this checkout."""
    records: Records
    problems: Problems


def bundle(edition: Edition) -> Bundle:
    """Make the bundle; faults are in its `problems`, only a missing or unreadable root raises."""
    problems = Problems()
    document = _assemble(edition, problems)
    check_identity(document, problems)
    check_references(document, problems)
    records = _records(edition, problems)
    document = attrs.evolve(document, data=in_order(document))
    check_records(document, edition, records, problems)
    above = [other for other in editions(edition.root).values() if other.base == edition.name]
    others = {name for other in above for name in _records(other, Problems()).errata}
    check_marks(edition, document, records, others, problems)
    mark_operations(document, records)
    curated = published(_finished(document), problems)
    # What a user learnt about a live API overrules the errata, so it comes after they were checked.
    for path in edition.local_overlays:
        apply_overlay(document, path, edition.root, problems)
        check_shape(document, problems)
    mark_operations(document, records)
    full = _finished(document)
    return Bundle(edition, published(full, problems), full, curated, records, problems)


def _finished(document: Document) -> Document:
    """Return a copy in order, so that no two parts of it are one object."""
    data = copy.deepcopy(in_order(document))
    return attrs.evolve(document, data=data, places=dict(document.places))


def texts(made: Bundle) -> dict[str, str]:
    """Return the text of every form of the bundle by its path below the root."""
    folder = made.edition.bundle_yaml.parent
    return {made.edition.relative(folder / name): text for name, text in forms(made, made.document).items()}


def forms(made: Bundle, document: Document) -> dict[str, str]:
    """Return the text of every form of one of the documents of a bundle by the name of its file."""
    edition, data = made.edition, document.data
    widest, converted = portable(data), convert(data)
    return {
        edition.bundle_yaml.name: as_yaml(widest),
        edition.bundle_json.name: as_json(widest),
        edition.bundle31_yaml.name: as_yaml(converted),
        edition.bundle31_json.name: as_json(converted),
    }


def page(made: Bundle) -> dict[str, str]:
    """Return the text of every file in generated/docs/ by its path below the root."""
    return pages(Subject(made.edition, made.document, made.full, made.records))


def _assemble(edition: Edition, problems: Problems) -> Document:
    """Merge the sources and apply the overlays that belong to the repository."""
    base = _base(edition)
    if base is None:
        document = merge(edition, problems)
        check_shape(document, problems)
        apply_defaults(document, problems)
    else:
        document = _assemble(base, problems)
    for path in edition.overlays:
        apply_overlay(document, path, edition.root, problems)
    if edition.overlays:
        check_shape(document, problems)
    if base is not None:
        prune(document)
    return document


def _records(edition: Edition, problems: Problems) -> Records:
    base = _base(edition)
    return read_records(edition, problems, _records(base, Problems()) if base else None)


def _base(edition: Edition) -> Edition | None:
    return editions(edition.root)[edition.base] if edition.base else None
