"""The command line of the measurements."""

import argparse
import sys
from typing import TYPE_CHECKING

from bench import client, emulator, generation
from bench.machine import described
from bench.processes import BenchError, keep_bytecode
from bench.table import as_json, as_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from bench.figures import Section

__all__ = ["main"]


def main(arguments: list[str] | None = None) -> int:
    """Measure and print one table: 0, or 1 when something could not be measured or a call failed."""
    options = _parser().parse_args(arguments)
    machine = described()
    keep_bytecode()
    parts: dict[str, Callable[[], list[Section]]] = {
        "generate": generation.measure,
        "client": client.measure,
        "emulator": lambda: emulator.measure(options.orders, options.seconds),
    }
    sections: list[Section] = []
    for name, measure in parts.items():
        if options.only in {None, name}:
            sys.stderr.write(f"measuring: {name} …\n")
            try:
                sections += measure()
            except BenchError as error:
                sys.exit(f"bench: {error}")
    sys.stdout.write((as_json if options.json else as_text)(machine, sections))
    return int(any(section.failed for section in sections))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m bench",
        description="Measure generator, client and emulator; takes about a minute and prints one table.",
        epilog="Compare figures of one run only, and run it when the machine has nothing else to do.",
    )
    parser.add_argument("--only", choices=("generate", "client", "emulator"), help="measure only this")
    parser.add_argument("--json", action="store_true", help="print JSON with unrounded values")
    text = "orders added to the demo shop before the load (default %(default)s)"
    parser.add_argument("--orders", type=int, default=1000, metavar="N", help=text)
    text = "seconds that each request is sent to the emulator (default %(default)s)"
    parser.add_argument("--seconds", type=int, default=3, metavar="N", help=text)
    return parser
