"""What the pages below docs/ show is run, and prints what stands below it."""

from __future__ import annotations

import ast
import re
import shlex
from typing import TYPE_CHECKING, Any

import pytest

from generator.editions import ROOT
from lapak.emulator import DEMO_KEYS
from lapak.testing import Server
from tests.cli.terminal import parsed
from tests.documents import ADDRESS, Block, Document, commanded, printed
from tests.test_readme import targets

if TYPE_CHECKING:
    from collections.abc import Iterator

FOLDER = ROOT / "docs"
DOCUMENTS = [Document.read(path) for path in sorted(FOLDER.rglob("*.md"))]
SESSIONS = [document for document in DOCUMENTS if document.path.name != "cli.md"]
"""Pages that begin with the emulator of the guide; tests/cli runs the page of the command."""
CLOCK = "2026-11-14T10:00:00+07:00"
"""Where the pages stop the clock of the emulator."""
ENGLISH = Document.read(FOLDER / "guide.md")
INDONESIAN = Document.read(FOLDER / "id" / "panduan.md")
WIDEST = 125
LONGEST = 45


@pytest.fixture(scope="module")
def started() -> Iterator[Server]:
    with Server(clock=CLOCK) as made:
        made.control("POST", "snapshot", name="docs")
        yield made


@pytest.fixture
def server(started: Server, monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    """The emulator as the guide starts it."""
    started.control("POST", "restore", name="docs")
    monkeypatch.setenv("LAPAK_SMARTSELLER_URL", started.base_url("smartseller"))
    monkeypatch.setenv("LAPAK_SMARTSELLER_KEY", DEMO_KEYS[0])
    yield started
    assert started.control("GET", "health")["violations"] == []


@pytest.mark.parametrize("document", SESSIONS, ids=str)
def test_a_page_prints_what_it_says(document: Document, server: Server) -> None:
    """One block after the other, as in one session: a later one uses names of an earlier one."""
    names: dict[str, Any] = {"__name__": "__main__"}
    for block in document.blocks:
        if block.language == "python":
            said = printed(document, block, server.url, names)
        elif block.language == "sh" and document.told(block):
            said = commanded(block)
        else:
            continue
        assert (block.line, said) == (block.line, document.told(block))


@pytest.mark.parametrize("document", DOCUMENTS, ids=str)
def test_every_output_stands_below_what_prints_it(document: Document) -> None:
    before = ["", *(block.language for block in document.blocks)]
    languages = [
        above for above, block in zip(before, document.blocks, strict=False) if block.language == "text"
    ]

    assert set(languages) <= {"python", "sh"}


@pytest.mark.parametrize("document", DOCUMENTS, ids=str)
def test_snippets_fit_a_page(document: Document) -> None:
    for block in document.of("python"):
        lines = block.text.splitlines()
        assert len(lines) <= LONGEST, block
        assert max(map(len, lines)) <= WIDEST, block


@pytest.mark.parametrize("document", SESSIONS, ids=str)
def test_commands_are_known(document: Document) -> None:
    for block in document.of("sh"):
        for line in block.text.splitlines():
            program, *arguments = shlex.split(line)
            if program == "make":
                assert set(arguments) <= targets(), line
            else:
                assert program in {"lapak", "pip", "export", "."}, line
            if program == "lapak":
                assert parsed(arguments).command_path.startswith("lapak "), line


@pytest.mark.parametrize("document", DOCUMENTS, ids=str)
def test_links_lead_somewhere(document: Document) -> None:
    links = re.findall(r"\]\(([^)#]+?)(?:#[^)]*)?\)", document.text)

    assert [link for link in links if "://" not in link and not (document.path.parent / link).exists()] == []


@pytest.mark.parametrize("document", [ENGLISH, INDONESIAN], ids=str)
def test_the_emulator_is_started_as_here(document: Document, server: Server) -> None:
    assert document.variables == {
        "LAPAK_SMARTSELLER_URL": server.base_url("smartseller").replace(server.url, ADDRESS),
        "LAPAK_SMARTSELLER_KEY": DEMO_KEYS[0],
    }
    assert f"lapak up --store :memory: --clock {CLOCK}\n" in [block.text for block in document.of("sh")]


def test_both_languages_have_the_same_code() -> None:
    """Comments and texts are each language's own."""
    assert [block.language for block in ENGLISH.blocks] == [block.language for block in INDONESIAN.blocks]
    for one, other in zip(ENGLISH.of("python"), INDONESIAN.of("python"), strict=True):
        assert bare(one) == bare(other), f"{one} of guide.md, {other} of panduan.md"
    assert [block.text for block in ENGLISH.of("sh")] == [block.text for block in INDONESIAN.of("sh")]


def test_both_languages_have_the_same_sections() -> None:
    numbers = [re.findall(r"^## (\d+)\. ", each.text, re.MULTILINE) for each in (ENGLISH, INDONESIAN)]

    assert numbers[0] == numbers[1] == [str(number) for number in range(1, len(numbers[0]) + 1)]


def test_the_program_of_the_guide_is_the_one_in_examples() -> None:
    shown = functions("\n".join(block.text for block in ENGLISH.of("python")))
    program = functions((ROOT / "examples" / "nightly_sync.py").read_text("utf-8"))

    assert {name: shown[name] for name in ("open_days", "copy_day")} == {
        name: program[name] for name in ("open_days", "copy_day")
    }


def functions(code: str) -> dict[str, str]:
    """Return the functions of some code without their docstrings."""
    found = [node for node in ast.walk(ast.parse(code)) if isinstance(node, ast.FunctionDef)]
    for node in found:
        node.body = node.body[1:] if ast.get_docstring(node) else node.body
    return {node.name: ast.unparse(node) for node in found}


def bare(block: Block) -> str:
    """Return code without its comments and texts."""
    tree = ast.parse(block.text)
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            node.value = ""
    return ast.dump(tree)
