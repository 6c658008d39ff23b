"""The command line of the generator."""

import argparse
from pathlib import Path

from generator import checks, commands
from generator.coverage import command as coverage
from generator.diff import command as diff
from generator.editions import ROOT, editions
from generator.verify import command as verify

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
        "write the pages of generated/docs/",
        """Write for each edition the reference, the table of rules, and the errata, made to be read by the
        people who keep the documentation; and the page that leads to all. They work without a network.""",
        "python -m generator docs",
    ),
    "documented": (
        "write what the documentation prints as OpenAPI",
        """Undo the errata of each bundle where OpenAPI can say what is printed, and write the result to
        generated/openapi/<edition>.as-documented.yaml and .json; what cannot be undone is listed there.
        Write the names of request fields that are printed otherwise to <edition>.aliases.json.""",
        "python -m generator documented --edition smartseller",
    ),
    "check": (
        "check everything, change nothing",
        """Lint, check errata, and compare generated/ with what the sources give. Exits with 1 and says where,
        why and what to do when something is wrong.""",
        "python -m generator check",
    ),
    "all": (
        "bring generated/ up to date",
        """Do bundle, docs, documented and client, in this order. What is up to date is left alone;
        build/generator.json remembers digests.""",
        "python -m generator all",
    ),
}

#: Commands that look at bundles from outside; each has arguments of its own.
_TOOLS = {
    "coverage": (
        coverage,
        "compare the bundles with what is printed",
        """Compare each bundle with the inventory of its documentation: operations, fields, values, defaults,
        limits, conditions, answers and examples. Prints how much of each kind is there, and everything that
        is not and has no reason in errata, quirks or dismissed findings; exits with 1 when there is any.""",
        "python -m generator coverage ../shared/inventory",
    ),
    "diff": (
        diff,
        "say what changed between two bundles",
        """Compare two bundles, say of every change in which operations it is and whether it breaks programs
        that use the API. What is sent and what is received count differently: a value more in an answer can
        break a program, in a request it cannot. Exits with 1 when something breaks and info.version does not
        say so by a new major number (below 1.0 a new minor number).""",
        "python -m generator diff HEAD~1:generated/openapi/sirclo.json generated/openapi/sirclo.json",
    ),
    "verify": (
        verify,
        "ask a live API whether a bundle is right",
        """Call the live API, slowly and without changing anything, and tell of every erratum and operation
        that is not certain whether it is confirmed or refuted. Answers are held against the bundle. Writes a
        report and an overlay for patches/local/ to build/verify/. The key comes from the environment: TOKEN,
        and for SIRCLO also SECRET. Exits with 1 when something is not as described.""",
        "TOKEN=… python -m generator verify --edition smartseller",
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
            text = "with the operations that the documentation does not have, into a folder of their own"
            command.add_argument("--unpublished", action="store_true", help=text)
            text = "that folder (default: build/openapi-unpublished)"
            command.add_argument("--out", type=Path, metavar="DIR", help=text)
        if name in {"lint", "errata"}:
            command.add_argument(
                "paths", nargs="*", help="report only what is found in these files or folders"
            )
        if name in {"errata", "check"}:
            text = "folder of the documents, to look up evidence in"
            command.add_argument("--docs", type=Path, metavar="PATH", help=text)
    for name, (tool, short, long, example) in _TOOLS.items():
        command = commands_of.add_parser(name, help=short, description=long, epilog=f"example: {example}")
        command.add_argument("--root", type=Path, default=ROOT, help="the repository (default: this one)")
        tool.add_arguments(command)
    return parser


def main(arguments: list[str] | None = None) -> int:
    """Run a command: 0 when all is well, 1 with findings, 2 for wrong usage."""
    parser = _parser()
    options = parser.parse_args(arguments)
    root: Path = options.root.resolve()
    if not (root / "spec").is_dir():
        parser.error(f"{options.root} has no folder spec/; name the repository with --root")
    if options.command in _TOOLS:
        code: int = _TOOLS[options.command][0].run(options, root)
        return code
    only: list[str] | None = options.edition
    full: Path | None = None
    if options.command == "bundle":
        if options.out and not options.unpublished:
            parser.error("--out is for --unpublished; all other bundles go to generated/openapi/")
        if options.unpublished:
            full = options.out.absolute() if options.out else Path("build", "openapi-unpublished")
    run = {
        "bundle": lambda: commands.write_bundles(root, only, keep_going=options.keep_going, full=full),
        "lint": lambda: checks.check_style(root, only, options.paths),
        "errata": lambda: checks.check_errata(root, only, options.paths, options.docs),
        "client": lambda: commands.write_clients(root, only),
        "docs": lambda: commands.write_pages(root, only),
        "documented": lambda: commands.write_documented(root, only),
        "check": lambda: checks.check(root, only, options.docs),
        "all": lambda: commands.build(root, only),
    }
    return 0 if run[options.command]() else 1
