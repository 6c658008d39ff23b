"""What README.md shows is run, in the order in which it stands there."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from attrs import frozen

import generator.editions
from lapak.cli import _parser
from lapak.emulator import DEMO_KEYS, DEMO_SECRET
from lapak.emulator.seed.data import KIRANA
from lapak.testing import Server

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text("utf-8")
ADDRESS = "http://127.0.0.1:8765"
BIN = ".venv/bin/"
FIRST_SCREEN = 34
LONGEST_SNIPPET = 40


@frozen
class Block:
    """A fenced block: its language, the line it begins on, its text."""

    language: str
    line: int
    text: str

    def __str__(self) -> str:
        return f"line {self.line}"


def _blocks() -> Iterator[Block]:
    for found in re.finditer(r"^```(\w+)\n(.*?)^```$", README, re.MULTILINE | re.DOTALL):
        yield Block(found[1], README.count("\n", 0, found.start(2)) + 1, found[2])


BLOCKS = list(_blocks())
SNIPPETS = [(code, told) for code, told in pairwise(BLOCKS) if code.language == "python"]
COMMANDS = [line for block in BLOCKS if block.language == "sh" for line in block.text.splitlines()]


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    """The emulator as the first command starts it, on a port of its own."""
    with Server() as made:
        yield made
        assert made.control("GET", "health")["violations"] == []


def test_the_snippets_print_what_stands_below_them(
    server: Server, capsys: pytest.CaptureFixture[str]
) -> None:
    """One after the other against one emulator: the numbers of orders go on."""
    for code, _ in SNIPPETS:
        # Empty lines in front, so that a traceback points into README.md.
        source = "\n" * (code.line - 1) + code.text.replace(ADDRESS, server.url)
        exec(compile(source, "README.md", "exec"), {"__name__": "__main__"})  # noqa: S102
    printed = capsys.readouterr().out

    assert printed == "".join(told.text for _, told in SNIPPETS)


def test_every_snippet_is_followed_by_what_it_prints() -> None:
    assert len(SNIPPETS) >= 4
    assert [told.language for _, told in SNIPPETS] == ["text"] * len(SNIPPETS)
    assert all(told.text.strip() for _, told in SNIPPETS)
    assert sum(block.language == "text" for block in BLOCKS) == len(SNIPPETS)


@pytest.mark.parametrize("code", [code for code, _ in SNIPPETS], ids=str)
def test_a_snippet_is_short(code: Block) -> None:
    lines = code.text.splitlines()

    assert len(lines) < LONGEST_SNIPPET
    assert max(map(len, lines)) <= 110


@pytest.mark.parametrize(("position", "client"), [(0, "with SmartSeller("), (1, "with AsyncSmartSeller(")])
def test_the_quickstart_is_there_for_both_clients(position: int, client: str) -> None:
    """An order is placed, sent and canceled; what is printed shows that its stock is back."""
    code, told = SNIPPETS[position]

    places = [code.text.index(step) for step in (client, "create(", "add_awb_number(", "cancel(")]

    assert places == sorted(places)
    assert re.search(r"stock 74\n.*\nStock 76\n\Z", told.text)


def targets() -> set[str]:
    return set(re.findall(r"^([a-z-]+):.*##", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))


def run(command: str, server: Server) -> None:
    """Do what a command of the README does, as far as a test may; raise unless it can be done."""
    program, *arguments = shlex.split(command)
    if program == "make":
        assert set(arguments) <= targets(), command
    elif program == f"{BIN}lapak":
        assert _parser().parse_args(arguments).command == "up", command
    elif program == "curl":
        ask(arguments, server)
    else:
        pytest.fail(f"{command}: nobody knows {program}")


def ask(arguments: list[str], server: Server) -> None:
    """Send the request that curl would."""
    headers = [arguments[at + 1].partition(": ") for at, argument in enumerate(arguments) if argument == "-H"]
    assert len(arguments) == 2 * len(headers) + 1
    assert arguments[-1].startswith(ADDRESS)
    answer = httpx.get(
        arguments[-1].replace(ADDRESS, server.url), headers={name: value for name, _, value in headers}
    )
    assert answer.status_code == 200, answer.text


@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_can_be_run(command: str, server: Server) -> None:
    run(command, server)


def test_commands_in_the_text_exist(server: Server) -> None:
    named = [found for found in re.findall(r"`([^`\n]+)`", README) if found.startswith(("make ", "lapak "))]

    for command in named:
        run(command.replace("lapak ", f"{BIN}lapak ", 1) if command.startswith("lapak ") else command, server)

    assert len(named) > 1


def test_options_in_the_text_exist() -> None:
    options = {found.partition(" ") for found in re.findall(r"`(--[^`\n]+)`", README)}

    for option, _, value in options:
        _parser().parse_args(["up", option, *([value] if value else [])])

    assert options


def test_the_command_is_installed() -> None:
    done = subprocess.run(  # noqa: S603
        [Path(sys.executable).with_name("lapak"), "--version"], capture_output=True, text=True, check=True
    )

    assert done.stdout.startswith("lapak ")
    assert _parser().parse_args(["up"]).port == int(ADDRESS.rpartition(":")[2])


def test_addresses_and_keys_are_the_emulators(server: Server) -> None:
    editions = server.control("GET", "health")["editions"]

    assert all(f"`{found['base_url']}`" in README for found in editions.values())
    assert all(f"`{word}`" in README for word in (*DEMO_KEYS, DEMO_SECRET))


def test_the_figures_are_true(server: Server) -> None:
    """The operations of each API, and what is in the demo shop."""
    editions: dict[str, Any] = server.control("GET", "health")["editions"]
    rows = re.findall(r"^\| (\w+)[\w ]* \| (\d+) \| (\d+)[\w: ]* \| (\d+)", README, re.MULTILINE)
    shop = f"{len(KIRANA.warehouses)} warehouses, {len(KIRANA.goods)} products, "
    shop += f"{KIRANA.customers} customers, {KIRANA.orders} orders"

    told = {name.lower(): tuple(map(int, figures)) for name, *figures in rows}
    without_spec = {"komship": (155, 0, 0)}
    assert told == without_spec | {
        name: (made.operations, editions[name]["operations"], editions[name]["emulated"])
        for name, made in generator.editions.editions(ROOT).items()
    }
    assert shop in README


def test_links_and_folders_lead_somewhere() -> None:
    links = re.findall(r"\]\(([^)#]+)\)", README)
    layout = README.partition("## What is where")[2].partition("\n\n")[0]
    folders = re.findall(r"`([a-z]+/)`", layout)

    assert [path for path in (*links, *folders) if not (ROOT / path).exists()] == []
    assert len(links) > 5
    assert len(folders) > 5


def test_the_first_screen_says_what_one_must_know() -> None:
    screen = "\n".join(README.splitlines()[:FIRST_SCREEN])

    for words in (
        "**Unofficial**",
        "not affiliated",
        "**Proven**",
        "**Assumed**",
        "make generate",
        "make test",
    ):
        assert words in screen
