"""docs/cli.md says what is so: its commands are run, in the order in which they stand there."""

from __future__ import annotations

import re
import shlex
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import frozen
from click.testing import CliRunner

from lapak.cli.facts import editions, load
from lapak.cli.request import RequestCommand
from lapak.cli.root import root
from lapak.cli.session import Session
from lapak.emulator import open_emulator, sync_transport
from lapak.emulator.clock import Clock
from tests.cli.terminal import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

    import click
    import pytest

    from lapak.emulator.app import Emulator

TEXT = (ROOT / "docs" / "cli.md").read_text("utf-8")
NOON = datetime.fromisoformat("2026-11-21T12:00:00+07:00")


@frozen
class Block:
    """Commands, and what they print when that is shown."""

    commands: list[str]
    printed: str | None


def blocks() -> Iterator[Block]:
    pattern = r"^```sh\n(.*?)^```\n(?:\n```text\n(.*?)^```\n)?"
    for found in re.finditer(pattern, TEXT, re.MULTILINE | re.DOTALL):
        yield Block(found[1].splitlines(), found[2])


BLOCKS = list(blocks())
EXPORTS = dict(
    line.removeprefix("export ").split("=", 1)
    for block in BLOCKS
    for line in block.commands
    if line.startswith("export ")
)


def test_the_commands_print_what_stands_below_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with closing(open_emulator(clock=Clock.stopped(NOON))) as emulator:
        for block in BLOCKS:
            printed = "".join(run(line, emulator) for line in block.commands if line.startswith("lapak "))
            assert block.printed is None or printed == block.printed

    assert sum(block.printed is not None for block in BLOCKS) >= 5


def run(line: str, emulator: Emulator) -> str:
    """Run a command, with a redirection to a file where there is one."""
    line, _, target = line.partition(" > ")
    done = CliRunner().invoke(
        root,
        shlex.split(line)[1:],
        obj=Session(transport=sync_transport(emulator), now=NOON.timestamp),
        env={**EXPORTS, "LAPAK_EDITION": "", "COLUMNS": "80"},
        prog_name="lapak",
    )
    assert (done.exit_code, done.stderr) == (0, ""), (line, done.stderr)
    if target:
        Path(target).write_text(done.stdout, "utf-8")
        return ""
    return done.stdout


def test_what_the_text_names_exists() -> None:
    named = set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", TEXT))
    variables = {made["variable"] for name in editions() for made in load(name)["credentials"]}
    options = {
        option
        for name in editions()
        for resource, made in load(name)["resources"].items()
        for verb in made["verbs"]
        for param in command(name, resource, verb).params
        for option in param.opts
    }
    options |= {option for param in RequestCommand(load("smartseller")).params for option in param.opts}
    assert named - options == {"--help"}
    assert set(re.findall(r"LAPAK_[A-Z]+_(?:KEY|SECRET)", TEXT)) <= variables


def command(edition: str, resource: str, verb: str) -> click.Command:
    from lapak.cli.operation import OperationCommand  # noqa: PLC0415

    return OperationCommand(load(edition), resource, verb)
