"""What README.md shows is run, in the order in which it stands there."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import pytest

import generator.editions
from lapak.emulator import DEMO_KEYS, DEMO_SECRET
from lapak.emulator.seed.data import KIRANA
from lapak.testing import Server
from tests.cli.terminal import parsed
from tests.documents import ADDRESS, Block, Document, printed

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parent.parent
README_FILE = Document.read(ROOT / "README.md")
README = README_FILE.text
BIN = ".venv/bin/"
FIRST_SCREEN = 34
LONGEST_SNIPPET = 40


BLOCKS = README_FILE.blocks
SNIPPETS = README_FILE.of("python")
COMMANDS = [line for block in README_FILE.of("sh") for line in block.text.splitlines()]


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    """The emulator as the first command starts it, on a port of its own."""
    with Server() as made:
        yield made
        assert made.control("GET", "health")["violations"] == []


def test_the_snippets_print_what_stands_below_them(server: Server) -> None:
    """One after the other against one emulator: the numbers of orders go on."""
    for code in SNIPPETS:
        assert printed(README_FILE, code, server.url, {"__name__": "__main__"}) == README_FILE.told(code)


def test_every_snippet_is_followed_by_what_it_prints() -> None:
    assert len(SNIPPETS) >= 3
    assert all(README_FILE.told(code).strip() for code in SNIPPETS)
    assert len(README_FILE.of("text")) == len(SNIPPETS)


@pytest.mark.parametrize("code", SNIPPETS, ids=str)
def test_a_snippet_is_short(code: Block) -> None:
    lines = code.text.splitlines()

    assert len(lines) < LONGEST_SNIPPET
    assert max(map(len, lines)) <= 110


@pytest.mark.parametrize(("position", "client"), [(0, "with SmartSeller("), (1, "with AsyncSmartSeller(")])
def test_the_quickstart_is_there_for_both_clients(position: int, client: str) -> None:
    """An order is placed, sent and canceled; what is printed shows that its stock is back."""
    code = SNIPPETS[position]

    places = [code.text.index(step) for step in (client, "create(", "add_awb_number(", "cancel(")]

    assert places == sorted(places)
    assert re.search(r"stock 74\n.*\nStock 76\n\Z", README_FILE.told(code))


def targets() -> set[str]:
    return set(re.findall(r"^([a-z-]+):.*##", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))


def run(command: str, server: Server) -> None:
    """Do what a command of the README does, as far as a test may; raise unless it can be done."""
    program, *arguments = shlex.split(command)
    if program == "make":
        assert set(arguments) <= targets(), command
    elif program == f"{BIN}lapak":
        assert parsed(arguments).command_path.startswith("lapak "), command
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
        parsed(["up", option, *([value] if value else [])])

    assert options


def test_the_command_is_installed() -> None:
    done = subprocess.run(  # noqa: S603
        [Path(sys.executable).with_name("lapak"), "--version"], capture_output=True, text=True, check=True
    )

    assert done.stdout.startswith("lapak ")
    assert parsed(["up"]).params["port"] == int(ADDRESS.rpartition(":")[2])


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
