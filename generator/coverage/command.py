"""The command `coverage`."""

import argparse
import sys
from pathlib import Path

from generator.aliases import aliases
from generator.bundle import Bundle, bundle
from generator.coverage.gaps import CATEGORIES, Coverage, Gap, cover
from generator.coverage.inventory import Inventory, read_inventory
from generator.coverage.reasons import Reasons
from generator.editions import editions
from generator.lint.registry import Context
from generator.progress import progress
from generator.report import say

__all__ = ["add_arguments", "run"]

_DEFAULT = Path("..", "shared", "inventory")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    text = "folder of the inventory (default: ../shared/inventory beside the repository)"
    parser.add_argument("inventory", nargs="?", type=Path, help=text)
    parser.add_argument("--edition", action="append", choices=list(editions()), help="only this edition")
    parser.add_argument("--all", action="store_true", help="also print the gaps that have a reason")


def run(options: argparse.Namespace, root: Path) -> int:
    """Compare the bundles with an inventory: 1 when there are gaps without a reason."""
    folder: Path = options.inventory or root / _DEFAULT
    if not folder.is_dir():
        say(f"there is no inventory at {folder}, so there is nothing to compare with")
        return 0
    unexplained = 0
    for edition in editions(root).values():
        inventory = read_inventory(folder, edition.name)
        if options.edition and edition.name not in options.edition:
            continue
        if inventory is None or edition.missing is not None:
            say(f"{edition.name}: no {'inventory' if inventory is None else 'sources'}, skipped")
            continue
        with progress(f"compare {edition.name}"):
            made = bundle(edition)
            coverage, reasons = compare(made, inventory)
        sys.stdout.write(table(edition.title, coverage, reasons))
        for gap, reason in zip(coverage.gaps, reasons, strict=True):
            if options.all or not reason:
                sys.stdout.write(line(edition.name, gap, reason))
        unexplained += reasons.count("")
    return 1 if unexplained else 0


def compare(made: Bundle, inventory: Inventory) -> tuple[Coverage, list[str]]:
    """Return the coverage of a bundle, and for every gap its reason or nothing."""
    context = Context(made.edition, made.document)
    names = {
        (operation, alias.documented.removeprefix("[].")): alias.curated.removeprefix("[].")
        for alias in aliases(context, made.records)
        for operation in alias.operations
    }
    coverage = cover(context, inventory, names)
    reasons = Reasons(context, made.records, inventory)
    return coverage, [reasons.of(gap) for gap in coverage.gaps]


def table(title: str, coverage: Coverage, reasons: list[str]) -> str:
    """Write how much of each kind is in the bundle, or is not for a reason."""
    lines = [f"{title:<12} {'printed':>8} {'same':>6} {'changed':>8} {'open':>5}  covered"]
    for category in CATEGORIES:
        gaps = [
            reason for gap, reason in zip(coverage.gaps, reasons, strict=True) if gap.category == category
        ]
        total, missing = coverage.totals[category], gaps.count("")
        covered = total - missing
        share = f"{100 * covered / total:.1f}%" if missing else "100%"
        numbers = f"{total:>8} {total - len(gaps):>6} {len(gaps) - missing:>8} {missing:>5}"
        lines.append(f"{category:<12} {numbers}  {covered}/{total} {share}")
    return "\n".join(lines) + "\n\n"


def line(edition: str, gap: Gap, reason: str) -> str:
    """Write one gap."""
    where = f"{edition}#{gap.number} {gap.operation}".strip()
    parts = [part for part in (gap.category, where, gap.field, gap.text) if part]
    return f"{': '.join(parts)} ({reason or 'no reason is recorded'})\n"
