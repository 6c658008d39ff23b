"""Documents whose snippets are run: fenced blocks, and what they print."""

from __future__ import annotations

import contextlib
import io
import os
import re
import shlex
import subprocess
import sys
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from attrs import frozen

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["ADDRESS", "Block", "Document", "commanded", "printed"]

ADDRESS = "http://127.0.0.1:8765"
"""Where documents say that the emulator is."""


@frozen
class Block:
    """A fenced block: its language, the line it begins on, its text."""

    language: str
    line: int
    text: str

    def __str__(self) -> str:
        return f"line {self.line}"


@frozen
class Document:
    """A Markdown file."""

    path: Path
    text: str
    blocks: tuple[Block, ...]

    @classmethod
    def read(cls, path: Path) -> Document:
        text = path.read_text("utf-8")
        found = re.finditer(r"^```(\w*)\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)
        blocks = (Block(each[1], text.count("\n", 0, each.start(2)) + 1, each[2]) for each in found)
        return cls(path, text, tuple(blocks))

    def __str__(self) -> str:
        return self.path.name

    def of(self, language: str) -> list[Block]:
        """Return the blocks in a language."""
        return [block for block in self.blocks if block.language == language]

    def told(self, block: Block) -> str:
        """Return what a block prints, as the block after it says; nothing if that is no `text`."""
        after = dict(pairwise(self.blocks)).get(block)
        return after.text if after is not None and after.language == "text" else ""

    @property
    def variables(self) -> dict[str, str]:
        """The environment variables that its commands set."""
        lines = [line for block in self.of("sh") for line in block.text.splitlines()]
        return dict(
            re.findall(r"(LAPAK_\w+)=(\S+)", "\n".join(line for line in lines if line.startswith("export ")))
        )


def printed(document: Document, block: Block, url: str, names: dict[str, Any]) -> str:
    """Run a Python block with `names` as its globals, against an emulator at `url`; return what it prints."""
    # Empty lines in front, so that a traceback points into the document.
    source = "\n" * (block.line - 1) + block.text.replace(ADDRESS, url)
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        exec(compile(source, str(document.path), "exec"), names)  # noqa: S102
    return out.getvalue()


def commanded(block: Block) -> str:
    """Run the `lapak` commands of a block, one a line; return what they print."""
    said = ""
    for line in block.text.splitlines():
        program, *arguments = shlex.split(line)
        assert program == "lapak", line
        done = subprocess.run(  # noqa: S603 - our own command
            [sys.executable, "-m", "lapak.cli", *arguments],
            capture_output=True,
            text=True,
            check=True,
            env={**os.environ, "COLUMNS": "100"},
        )
        said += done.stdout
    return said
