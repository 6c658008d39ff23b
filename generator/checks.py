"""What the commands of the generator check."""

from pathlib import Path

from generator import products
from generator.bundle import texts
from generator.docs import files
from generator.drift import client_drift, stale, text_drift
from generator.editions import Edition
from generator.errata_checks import check_documents
from generator.lint import RULES, lint
from generator.problems import Problems, SpecError
from generator.products import bundle_of, documented, pages, present
from generator.progress import progress
from generator.report import Report, say

__all__ = ["check", "check_errata", "check_style"]


def check_style(root: Path, only: list[str] | None, paths: list[str]) -> bool:
    """Apply the house lint; `paths` narrows the report to some files."""
    report = Report(paths, root)
    for edition in present(root, only, report):
        made = bundle_of(edition, report)
        if made is not None:
            report.add(lint(edition, made.full))
    say(f"{len(RULES)} rules, {report.counted} findings")
    return not report.failed


def check_errata(root: Path, only: list[str] | None, paths: list[str], docs: Path | None) -> bool:
    """Check errata and quirks against the bundles and, with `docs`, against the documents."""
    report = Report(paths, root)
    for edition in present(root, only, report):
        made = bundle_of(edition, report)
        if made is None:
            continue
        if docs is not None:
            problems = Problems()
            check_documents(made.records, docs, problems)
            report.add(problems)
        records = made.records
        say(f"{edition.name}: {len(records.errata)} errata, {len(records.quirks)} quirks")
    return not report.failed


def check(root: Path, only: list[str] | None, docs: Path | None = None) -> bool:
    """Check everything: sources, errata, house lint, and that generated/ is what the sources give."""
    report = Report()
    expected: set[str] = set()
    clean = True
    for edition in present(root, only, report):
        made = bundle_of(edition, report)
        if made is None:
            clean = False
            continue
        with progress(f"lint {edition.name}"):
            report.add(lint(edition, made.full))
        if docs is not None:
            problems = Problems()
            check_documents(made.records, docs, problems)
            report.add(problems)
        made_here = (*edition.bundles, *edition.documented, *files(edition))
        expected |= {edition.relative(path) for path in made_here}
        if len(made.problems):
            # Nothing is generated from faulty sources, so there is nothing to compare.
            continue
        report.add(text_drift(root, pages(made)))
        # A client of another bundle would differ in hundreds of files and say nothing new.
        if not report.add(text_drift(root, texts(made) | documented(made))):
            report.add(_client_drift(edition))
    if clean and not only:
        for folder in ("generated/docs", "generated/openapi"):
            report.add(stale(root, folder, expected))
    say("all is well" if not report.failed else f"{report.counted} findings")
    return not report.failed


def _client_drift(edition: Edition) -> list[SpecError]:
    try:
        with progress(f"compare the client of {edition.name}"):
            return list(client_drift(edition, products.generate))
    except SpecError as error:
        return [error]
