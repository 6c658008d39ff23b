"""The command `lapak up`: serve the emulators.

It reads its options with argparse: click takes a tenth of the time until the emulators are ready.
"""

import argparse
import os
import sys
from collections.abc import Sequence
from datetime import datetime
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Final, NoReturn

if TYPE_CHECKING:
    from lapak.emulator.app import Emulator

__all__ = ["parser", "serve_emulators", "up", "usual_store"]

_PORT: Final = 8765
_INTERRUPTED: Final = 130
_EXTRAS: Final = ("attrs", "granian", "jsonschema_rs", "orjson")

_UP: Final = """Serve the emulators on 127.0.0.1 until Ctrl-C.

All editions are served side by side, each under its name and the path of its live address, such as
http://127.0.0.1:8765/smartseller/api/open. What is stored stays between runs."""

_UP_MORE: Final = """examples:
  lapak up                                   the demo shops, kept in the usual store
  lapak up --store :memory: --port 0         nothing is kept, any free port
  lapak up --store ./toko.sqlite3 --seed none

Tests control it under /_lapak/: health, reset, snapshot, restore, clock, faults, journal, outbox.
"""


def up(arguments: Sequence[str]) -> int:
    """Read the options, serve until somebody stops it, and return the exit status."""
    return serve_emulators(parser().parse_args(arguments))


class _Parser(argparse.ArgumentParser):
    """Says which options may be meant."""

    def error(self, message: str) -> NoReturn:
        from difflib import get_close_matches  # noqa: PLC0415 - mistakes only

        unknown = [word.partition("=")[0] for word in message.split() if word.startswith("--")]
        near = [found for word in unknown for found in get_close_matches(word, self._option_string_actions)]
        unrecognized = message.startswith("unrecognized")
        super().error(f"{message}. Did you mean {' or '.join(near)}?" if unrecognized and near else message)


def parser() -> argparse.ArgumentParser:
    """Return what reads the options."""
    made = _Parser(
        prog="lapak up",
        description=_UP,
        epilog=_UP_MORE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    made.add_argument(
        "--port", type=_port, default=_PORT, metavar="N", help=f"port, 0 for any free one (default {_PORT})"
    )
    made.add_argument(
        "--store",
        default=str(usual_store()),
        metavar="FILE",
        help="SQLite file, sqlite:///file or :memory: (default %(default)s)",
    )
    made.add_argument(
        "--seed",
        choices=["demo", "none"],
        default="demo",
        help="what a new store begins with: two shops at work, or two empty ones (default demo)",
    )
    made.add_argument("--strict", action="store_true", help="check every answer against the specification")
    made.add_argument(
        "--clock",
        type=_time,
        metavar="TIME",
        help="stop the clock at a time such as 2026-11-30T17:05:00+07:00 (WIB where there is no offset)",
    )
    made.add_argument(
        "--threads",
        type=_threads,
        default=1,
        metavar="N",
        help="threads; more than one only to delay answers by faults without holding up others (default 1)",
    )
    return made


def serve_emulators(arguments: argparse.Namespace) -> int:
    """Serve until somebody stops it, and return the exit status."""
    missing = [name for name in _EXTRAS if find_spec(name) is None]
    if missing:
        _fail(f"{' and '.join(missing)} cannot be found. Install them: pip install 'lapak[emulator]'")
    try:
        _serve(arguments)
    except KeyboardInterrupt:  # before the server listens to signals
        return _INTERRUPTED
    return 0


def _serve(arguments: argparse.Namespace) -> None:
    from lapak.emulator.serve import Options, PortError, serve  # noqa: PLC0415  # part of an extra

    options = Options(
        port=arguments.port,
        store=arguments.store,
        seed=arguments.seed,
        strict=arguments.strict,
        clock=arguments.clock,
        threads=arguments.threads,
    )
    try:
        serve(options, _announce)
    except PortError as error:
        _fail(str(error))


def usual_store() -> Path:
    """Return the file in the user's folder for the state of programs; here for a user who has no home."""
    try:
        if sys.platform == "win32":
            folder = Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
        elif sys.platform == "darwin":
            folder = Path.home() / "Library" / "Application Support"
        else:
            folder = Path(os.environ.get("XDG_STATE_HOME") or Path.home() / ".local" / "state")
    except RuntimeError:
        return Path("lapak.sqlite3")
    return folder / "lapak" / "lapak.sqlite3"


def _announce(emulator: "Emulator", url: str) -> None:
    """Say where everything is. The first line is for programs: it ends with the address."""
    from lapak.emulator.assembly import DEMO_KEYS, DEMO_SECRET  # noqa: PLC0415

    width = max(len(name) for name in emulator.editions)
    store = emulator.database.location
    fate = "nothing is kept" if store == ":memory:" else "kept between runs"
    lines = [f"Lapak emulators (unofficial) at {url}", ""]
    lines += [f"  {edition.name:{width}}  {url}{edition.base}" for edition in emulator.editions.values()]
    lines += [
        "",
        f"Keys   {', '.join(DEMO_KEYS)} (SIRCLO: api_key, with the api_secret {DEMO_SECRET})",
        f"Store  {store} ({fate})",
        f"Try    {_first_call(emulator, url)}",
        "Stop   Ctrl-C",
    ]
    sys.stdout.write("\n".join(lines) + "\n")
    sys.stdout.flush()


def _first_call(emulator: "Emulator", url: str) -> str:
    """Return a command that shows something: the first list that asks for nothing."""
    from lapak.emulator.assembly import DEMO_KEYS  # noqa: PLC0415

    for name in sorted(emulator.editions, key=lambda name: name != "smartseller"):
        edition = emulator.editions[name]
        for operation in edition.contract.operations.values():
            asks = any(item.required for item in operation.query_parameters.by_name.values())
            reads = operation.method == "GET" and not operation.writes
            if reads and operation.id in edition.family.handlers and not (operation.path_parameters or asks):
                return f"curl -H 'Authorization: Bearer {DEMO_KEYS[0]}' {url}{edition.base}{operation.path}"
    return f"curl {url}/_lapak/health"


def _port(text: str) -> int:
    return _number(text, range(65536), "a port is a number from 0 to 65535")


def _time(text: str) -> datetime:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r}: a time is written 2026-11-30T17:05:00+07:00") from None


def _threads(text: str) -> int:
    return _number(text, range(1, 65), "it is a number from 1 to 64")


def _number(text: str, allowed: range, fault: str) -> int:
    if not text.isdecimal() or int(text) not in allowed:
        raise argparse.ArgumentTypeError(f"{text!r}: {fault}")
    return int(text)


def _fail(text: str) -> NoReturn:
    sys.exit(f"lapak: {text}")
