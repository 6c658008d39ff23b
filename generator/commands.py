"""What the commands of the generator do."""

import importlib
from collections.abc import Callable, Iterator
from pathlib import Path

from generator.aliases import alias_text
from generator.bundle import Bundle, bundle, forms, page, texts
from generator.docs import files
from generator.documented import documented_texts
from generator.drift import client_drift, stale, text_drift
from generator.editions import Edition, editions
from generator.errata_checks import check_documents
from generator.lint import RULES, lint
from generator.output import write
from generator.problems import Problems, SpecError
from generator.progress import progress
from generator.report import Report, say
from generator.steps import Step, is_current, remember

__all__ = [
    "build",
    "check",
    "check_errata",
    "check_style",
    "write_bundles",
    "write_clients",
    "write_documented",
    "write_pages",
]


def _present(root: Path, only: list[str] | None, report: Report) -> Iterator[Edition]:
    """Go through the editions asked for; what has no sources yet is skipped aloud."""
    for edition in editions(root).values():
        if only and edition.name not in only:
            continue
        if edition.missing is None:
            yield edition
        elif edition.bundle_json.is_file():
            # It was there before, so somebody has lost it.
            name = edition.relative(edition.missing)
            fix = f"restore it, or remove {edition.relative(edition.bundle_json.parent)}/{edition.name}.*"
            report.add([SpecError(f"{edition.name} has lost this file, but not its bundle", name, 1, fix)])
        else:
            say(f"{edition.name}: no sources yet, skipped")


def _bundle(edition: Edition, report: Report) -> Bundle | None:
    """Make a bundle and report its faults; None when its sources cannot be read at all."""
    try:
        with progress(f"bundle {edition.name}"):
            made = bundle(edition)
    except ExceptionGroup as group:
        report.add(error for error in group.exceptions if isinstance(error, SpecError))
        return None
    report.add(made.problems)
    return made


def write_bundles(
    root: Path, only: list[str] | None, *, keep_going: bool = False, full: Path | None = None
) -> bool:
    """Write the four forms of each bundle; with faults, only if told to keep going.

    With a folder as `full`, the bundles with unpublished operations are written there instead.
    """
    report = Report()
    for edition in _present(root, only, report):
        made = _bundle(edition, report)
        if made is None or (len(made.problems) and not keep_going):
            hint = "" if made is None else " (--keep-going writes it anyway)"
            say(f"{edition.name}: not written because of faults{hint}")
            continue
        if full is None:
            _write(root, texts(made))
        else:
            _write(root, {(full / name).as_posix(): text for name, text in forms(made, made.full).items()})
    return not report.failed


def write_pages(root: Path, only: list[str] | None) -> bool:
    """Write the reference, the rules and the errata of each edition, and the page that leads to them."""
    return _write_of_sound(root, only, _pages)


def _pages(made: Bundle) -> dict[str, str]:
    with progress(f"pages of {made.edition.name}"):
        return page(made)


def write_documented(root: Path, only: list[str] | None) -> bool:
    """Write what the documentation prints as a document, and the names that it prints otherwise."""
    return _write_of_sound(root, only, _documented)


def _documented(made: Bundle) -> dict[str, str]:
    with progress(f"undo the errata of {made.edition.name}"):
        return documented_texts(made) | alias_text(made)


def _write_of_sound(root: Path, only: list[str] | None, make: Callable[[Bundle], dict[str, str]]) -> bool:
    """Write what is made of each bundle that has no faults."""
    report = Report()
    for edition in _present(root, only, report):
        made = _bundle(edition, report)
        if made is not None and not len(made.problems):
            _write(root, make(made))
    return not report.failed


def _write(root: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        if write(root / name, text):
            say(f"wrote {name}")


def check_style(root: Path, only: list[str] | None, paths: list[str]) -> bool:
    """Apply the house lint; `paths` narrows the report to some files."""
    report = Report(paths, root)
    for edition in _present(root, only, report):
        made = _bundle(edition, report)
        if made is not None:
            report.add(lint(edition, made.full))
    say(f"{len(RULES)} rules, {report.counted} findings")
    return not report.failed


def check_errata(root: Path, only: list[str] | None, paths: list[str], docs: Path | None) -> bool:
    """Check errata and quirks against the bundles and, with `docs`, against the documents."""
    report = Report(paths, root)
    for edition in _present(root, only, report):
        made = _bundle(edition, report)
        if made is None:
            continue
        if docs is not None:
            problems = Problems()
            check_documents(made.records, docs, problems)
            report.add(problems)
        records = made.records
        say(f"{edition.name}: {len(records.errata)} errata, {len(records.quirks)} quirks")
    return not report.failed


def _generate(edition: Edition, out: Path) -> None:
    # Late, because most commands do without it.
    generate: Callable[[Edition, Path], None] = importlib.import_module("generator.client").generate
    try:
        generate(edition, out)
    except RuntimeError as error:
        fix = "write it as the lint and the notes on the generator say"
        raise SpecError(str(error), edition.relative(edition.bundle_json), 1, fix) from error


def write_clients(root: Path, only: list[str] | None) -> bool:
    """Generate the Python client of each edition from its bundle and its table of aliases."""
    report = Report()
    for edition in _present(root, only, report):
        needed = {edition.bundle_json: "bundle", edition.aliases: "documented"}
        missing = [
            SpecError("the file is missing", edition.relative(path), 1, f"run the {command} command first")
            for path, command in needed.items()
            if not path.is_file()
        ]
        if report.add(missing[:1]):
            continue
        try:
            with progress(f"client {edition.name}"):
                _generate(edition, edition.client)
        except SpecError as error:
            report.add([error])
    return not report.failed


def check(root: Path, only: list[str] | None, docs: Path | None = None) -> bool:
    """Check everything: sources, errata, house lint, and that generated/ is what the sources give."""
    report = Report()
    expected: set[str] = set()
    clean = True
    for edition in _present(root, only, report):
        made = _bundle(edition, report)
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
        report.add(text_drift(root, _pages(made)))
        # A client of another bundle would differ in hundreds of files and say nothing new.
        if not report.add(text_drift(root, texts(made) | _documented(made))):
            report.add(_client_drift(edition))
    if clean and not only:
        for folder in ("generated/docs", "generated/openapi"):
            report.add(stale(root, folder, expected))
    say("all is well" if not report.failed else f"{report.counted} findings")
    return not report.failed


def _client_drift(edition: Edition) -> list[SpecError]:
    try:
        with progress(f"compare the client of {edition.name}"):
            return list(client_drift(edition, _generate))
    except SpecError as error:
        return [error]


def build(root: Path, only: list[str] | None) -> bool:
    """Do everything that `make generate` needs, in order; what is up to date is left alone."""
    report = Report()
    for edition in _present(root, only, report):
        for step in _steps(root, edition):
            if is_current(step, root):
                continue
            if not step.run():
                report.failed = True
                break
            remember(step, root)
    return not report.failed


def _steps(root: Path, edition: Edition) -> list[Step]:
    code = Path(__file__).parent
    family = [edition.patches] + ([editions(root)[edition.base].patches] if edition.base else [])
    sources = (edition.spec, *family, *edition.local_overlays, code)
    templates = root / "patches" / "templates"
    return [
        Step(f"bundle {edition.name}", sources, edition.bundles, lambda: write_bundles(root, [edition.name])),
        Step(
            f"documented {edition.name}",
            sources,
            edition.documented,
            lambda: write_documented(root, [edition.name]),
        ),
        Step(
            f"client {edition.name}",
            (edition.bundle_json, edition.aliases, *family, templates, code),
            (edition.client, edition.client.parent / "__init__.py"),
            lambda: write_clients(root, [edition.name]),
        ),
        Step(
            f"docs {edition.name}",
            (*sources, edition.client, edition.runtime),
            files(edition),
            lambda: write_pages(root, [edition.name]),
        ),
    ]
