"""The command line of the generator."""

import argparse
from pathlib import Path

from generator import commands
from generator.editions import ROOT, editions

__all__ = ["main"]

_COMMANDS = {
    "bundle": (
        "merge spec/ and patches/ into generated/openapi/",
        """Merge the sources of each edition, apply overlays, check references and errata, and write the
        bundle as OpenAPI 3.0.3 and 3.1, each as YAML and JSON.""",
        "python -m generator bundle --edition smartseller",
    ),
    "lint": (
        "apply the house lint to the bundles",
        """Apply the rules of the house to each bundle. Findings name the line of the source. With paths, only
        findings in these files or folders are reported.""",
        "python -m generator lint spec/smartseller/orders.yaml",
    ),
    "errata": (
        "check errata and quirks",
        """Check that every erratum holds in the bundle, is marked in the sources, and names operations and
        lines that exist. With --docs, its evidence is looked up in the documents.""",
        "python -m generator errata --docs ../shared/docs patches/smartseller",
    ),
    "client": (
        "generate the Python clients",
        "Generate generated/python/lapak_api/<edition>/ from each bundle and patches/templates/.",
        "python -m generator client --edition sirclo",
    ),
    "docs": (
        "write the pages of errata",
        "Write generated/docs/<edition>-errata.md, made to be read by the people who keep the documentation.",
        "python -m generator docs",
    ),
    "check": (
        "check everything, change nothing",
        """Lint, check errata, and compare generated/ with what the sources give. Exits with 1 and says where,
        why and what to do when something is wrong.""",
        "python -m generator check",
    ),
    "all": (
        "bring generated/ up to date",
        """Do bundle, client and docs, in this order. What is up to date is left alone; build/generator.json
        remembers digests.""",
        "python -m generator all",
    ),
}


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m generator",
        description="Make bundles, clients and pages from spec/ and patches/.",
        epilog="example: python -m generator all",
    )
    known = list(editions())
    commands_of = parser.add_subparsers(dest="command", required=True, metavar="command")
    for name, (short, long, example) in _COMMANDS.items():
        command = commands_of.add_parser(name, help=short, description=long, epilog=f"example: {example}")
        command.add_argument(
            "--edition", action="append", choices=known, help="only this edition; may be given more than once"
        )
        command.add_argument("--root", type=Path, default=ROOT, help="the repository (default: this one)")
        if name == "bundle":
            text = "write bundles even though there are faults (the command fails all the same)"
            command.add_argument("--keep-going", action="store_true", help=text)
        if name in {"lint", "errata"}:
            command.add_argument(
                "paths", nargs="*", help="report only what is found in these files or folders"
            )
        if name in {"errata", "check"}:
            text = "folder of the documents, to look up evidence in"
            command.add_argument("--docs", type=Path, metavar="PATH", help=text)
    return parser


def main(arguments: list[str] | None = None) -> int:
    """Run a command: 0 when all is well, 1 with findings, 2 for wrong usage."""
    parser = _parser()
    options = parser.parse_args(arguments)
    root: Path = options.root.resolve()
    if not (root / "spec").is_dir():
        parser.error(f"{options.root} has no folder spec/; name the repository with --root")
    only: list[str] | None = options.edition
    run = {
        "bundle": lambda: commands.write_bundles(root, only, keep_going=options.keep_going),
        "lint": lambda: commands.check_style(root, only, options.paths),
        "errata": lambda: commands.check_errata(root, only, options.paths, options.docs),
        "client": lambda: commands.write_clients(root, only),
        "docs": lambda: commands.write_pages(root, only),
        "check": lambda: commands.check(root, only, options.docs),
        "all": lambda: commands.build(root, only),
    }
    return 0 if run[options.command]() else 1
