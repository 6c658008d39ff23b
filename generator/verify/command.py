"""The command `verify`."""

import argparse
import difflib
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlsplit

import httpx

from generator.bundle import Bundle, bundle
from generator.editions import editions
from generator.output import write
from generator.problems import SpecError
from generator.progress import progress
from generator.report import say
from generator.verify.adapt import adapted
from generator.verify.overlays import overlay_text
from generator.verify.pace import Pace
from generator.verify.report import as_json, as_markdown, found_anything, summary
from generator.verify.run import KeyRefused, Settings, ask

__all__ = ["add_arguments", "run"]

_LOOPBACK = {"localhost", "127.0.0.1", "::1"}
_PATIENCE = 5.0
_FASTEST = 0.1


class _UsageError(Exception):
    pass


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes. The key is no argument: arguments show in lists of processes."""
    parser.add_argument("--edition", required=True, choices=list(editions()), help="what to verify")
    parser.add_argument("--url", help="base address (default: the first server of the bundle)")
    text = "call this operation once although it does more than read; may be given more than once"
    parser.add_argument("--write", action="append", default=[], metavar="OPERATION", help=text)
    text = "seconds between two calls (default: 1)"
    parser.add_argument("--interval", type=float, default=1.0, metavar="SECONDS", help=text)
    text = "calls at most (default: 1000)"
    parser.add_argument("--limit", type=int, default=1000, metavar="CALLS", help=text)
    text = "call each operation, but try out parameters only where an erratum is about them"
    parser.add_argument("--quick", action="store_true", help=text)
    text = "put the overlay into patches/local/, so that make generate applies it"
    parser.add_argument("--install", action="store_true", help=text)


def run(
    options: argparse.Namespace,
    root: Path,
    transport: Callable[[], httpx.BaseTransport] = httpx.HTTPTransport,
    pace: Callable[[float], Pace] = Pace,
) -> int:
    """Verify an edition: 1 when something is not as described, 2 when nothing could be asked."""
    try:
        made = _bundle(root, options.edition)
        settings = _settings(options, made)
        with transport() as opened:
            outcome = ask(
                made.document.data,
                made.records.errata,
                settings,
                opened,
                pace=pace(settings.interval),
                tell=_ticker(),
            )
    except (_UsageError, KeyRefused) as error:
        say(f"error: {error}")
        return 2
    if not any(visit.answer and visit.answer.status for visit in outcome.session.visits.values()):
        say("error: nothing answered; see whether the address is right and reachable")
        return 2
    edits = adapted(made.document.data, outcome.session.findings)
    name = f"{options.edition}-verified.overlay.yaml"
    local = root / "patches" / "local" / name
    text = overlay_text(options.edition, edits, local)
    folder = root / "build" / "verify"
    write(folder / f"{options.edition}.md", as_markdown(options.edition, outcome, settings, edits))
    write(folder / f"{options.edition}.json", as_json(options.edition, outcome, settings, edits))
    say(f"{options.edition}: {summary(outcome)}")
    say(f"wrote build/verify/{options.edition}.md and .json")
    _overlay(folder / name, local, text, is_new=bool(edits), install=options.install)
    return 1 if found_anything(outcome) else 0


def _overlay(built: Path, local: Path, text: str, *, is_new: bool, install: bool) -> None:
    """Write the overlay, or take away that of an earlier run."""
    if not is_new:
        built.unlink(missing_ok=True)
        return
    write(built, text)
    if install:
        write(local, text)
        say(f"wrote patches/local/{local.name}; make generate applies it")
    else:
        say(f"wrote build/verify/{built.name}; copy it to patches/local/ (or use --install)")


def _bundle(root: Path, name: str) -> Bundle:
    edition = editions(root)[name]
    if edition.missing is not None:
        raise _UsageError(f"{name} has no sources: {edition.relative(edition.missing)} is missing")
    try:
        with progress(f"bundle {name}"):
            made = bundle(edition)
    except ExceptionGroup as group:
        found = [error for error in group.exceptions if isinstance(error, SpecError)]
        raise _UsageError(f"the sources of {name} cannot be read: {found[0]}") from group
    if len(made.problems):
        say(f"{name} has faults, which make bundle names; verifying it all the same")
    return made


def _settings(options: argparse.Namespace, made: Bundle) -> Settings:
    data = made.document.data
    url = options.url or data["servers"][0]["url"]
    parts = urlsplit(url)
    if parts.scheme != "https" and (parts.scheme != "http" or parts.hostname not in _LOOPBACK):
        raise _UsageError(f"{parts.scheme or 'that'} would show the key to others; give --url https://…")
    known = [each["operationId"] for item in data["paths"].values() for each in item.values()]
    for name in options.write:
        if name not in known:
            close = difflib.get_close_matches(name, known, n=1)
            raise _UsageError(
                f"--write {name}: no such operation{f'; did you mean {close[0]}?' if close else ''}"
            )
    token, secret = os.environ.get("TOKEN", ""), os.environ.get("SECRET", "")
    if not token:
        raise _UsageError("there is no key; put it into the environment: TOKEN=… make verify EDITION=…")
    schemes = data.get("components", {}).get("securitySchemes", {}).values()
    if not secret and any("secret" in str(scheme.get("name", "")) for scheme in schemes):
        raise _UsageError("this API wants a secret beside the key; put it into the environment as SECRET")
    if options.interval < _FASTEST:
        raise _UsageError(f"--interval {options.interval}: give the server {_FASTEST} seconds at least")
    return Settings(
        url=url,
        token=token,
        secret=secret,
        writes=tuple(dict.fromkeys(options.write)),
        interval=options.interval,
        limit=options.limit,
        tries_parameters=not options.quick,
    )


def _ticker() -> Callable[[str], None]:
    """Return what says now and then where the run is."""
    last = time.monotonic()
    on_terminal = sys.stderr.isatty()

    def tell(what: str) -> None:
        nonlocal last
        now = time.monotonic()
        if on_terminal or now - last > _PATIENCE:
            last = now
            say(f"{what} …")

    return tell
