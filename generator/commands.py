"""What the commands of the generator write."""

from collections.abc import Callable
from pathlib import Path

from generator import products
from generator.bundle import Bundle, forms, texts
from generator.docs import files
from generator.editions import Edition, editions
from generator.output import write
from generator.problems import SpecError
from generator.products import bundle_of, documented, pages, present
from generator.progress import progress
from generator.report import Report, say
from generator.steps import Step, is_current, remember

__all__ = ["build", "write_bundles", "write_clients", "write_documented", "write_pages"]


def write_bundles(
    root: Path, only: list[str] | None, *, keep_going: bool = False, full: Path | None = None
) -> bool:
    """Write the four forms of each bundle; with faults, only if told to keep going.

    With a folder as `full`, the bundles with unpublished operations are written there instead.
    """
    report = Report()
    for edition in present(root, only, report):
        made = bundle_of(edition, report)
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
    return _write_of_sound(root, only, pages)


def write_documented(root: Path, only: list[str] | None) -> bool:
    """Write what the documentation prints as a document, and the names that it prints otherwise."""
    return _write_of_sound(root, only, documented)


def _write_of_sound(root: Path, only: list[str] | None, make: Callable[[Bundle], dict[str, str]]) -> bool:
    """Write what is made of each bundle that has no faults."""
    report = Report()
    for edition in present(root, only, report):
        made = bundle_of(edition, report)
        if made is not None and not len(made.problems):
            _write(root, make(made))
    return not report.failed


def _write(root: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        if write(root / name, text):
            say(f"wrote {name}")


def write_clients(root: Path, only: list[str] | None) -> bool:
    """Generate the Python client of each edition from its bundle and its table of aliases."""
    report = Report()
    for edition in present(root, only, report):
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
                products.generate(edition, edition.client)
        except SpecError as error:
            report.add([error])
    return not report.failed


def build(root: Path, only: list[str] | None) -> bool:
    """Do everything that `make generate` needs, in order; what is up to date is left alone."""
    report = Report()
    for edition in present(root, only, report):
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
