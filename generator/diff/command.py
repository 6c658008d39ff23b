"""The command `diff`."""

import argparse
import sys
from pathlib import Path
from typing import Any

from generator.diff.documents import compare
from generator.diff.render import as_json, as_markdown, as_text
from generator.diff.sources import UsageError, read_bundle
from generator.diff.versions import step_between
from generator.progress import progress
from generator.report import say

__all__ = ["add_arguments", "run"]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("old", help="a 3.0.3 bundle, or <revision>:<its path in the repository>")
    parser.add_argument("new", help="the same, later")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="write it for machines")
    form.add_argument("--markdown", action="store_true", help="write it as a section of CHANGELOG.md")


def run(options: argparse.Namespace, root: Path) -> int:
    """Compare two bundles: 1 when something breaks without a version that says so, 2 for wrong usage."""
    try:
        with progress("read the bundles"):
            old, new = read_bundle(options.old, root), read_bundle(options.new, root)
    except UsageError as error:
        say(f"error: {error}")
        return 2
    with progress("compare"):
        changes = compare(old, new)
    step = step_between(_info(old, "version"), _info(new, "version"), changes)
    if options.json:
        text = as_json(changes, step)
    elif options.markdown:
        text = as_markdown(changes, step, _info(new, "title"))
    else:
        text = as_text(changes, step)
    sys.stdout.write(text)
    if not step.is_enough and (options.json or options.markdown):
        say(step.advice)
    return 0 if step.is_enough else 1


def _info(data: dict[str, Any], key: str) -> str:
    return str((data.get("info") or {}).get(key, "without a " + key))
