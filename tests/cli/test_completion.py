"""Words are completed from the facts alone."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.cli.terminal import lapak

if TYPE_CHECKING:
    from pathlib import Path

SHELLS = {
    "bash": "complete -o nosort",
    "zsh": "#compdef lapak",
    "fish": "complete --no-files --command lapak",
}


def complete(words: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return what bash is offered for the last word."""
    from lapak.cli import main  # noqa: PLC0415

    monkeypatch.setenv("_LAPAK_COMPLETE", "bash_complete")
    monkeypatch.setenv("COMP_WORDS", words)
    monkeypatch.setenv("COMP_CWORD", str(len(words.split(" ")) - 1))
    assert main([]) == 0
    return [line.partition(",")[2] for line in capsys.readouterr().out.splitlines()]


@pytest.mark.parametrize("shell", SHELLS)
def test_a_script_for_each_shell(shell: str) -> None:
    done = lapak("completion", shell)

    assert done.status == 0
    assert SHELLS[shell] in done.out
    assert f"_LAPAK_COMPLETE={shell}_complete" in done.out
    assert done.err == ""


def test_other_shells_are_refused() -> None:
    assert lapak("completion", "tcsh").status == 2


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        ("lapak stock", ["stock-opnames", "stock-transfers"]),
        ("lapak --edition sirclo o", ["orders"]),
        ("lapak stock-opnames list", ["list-transactions", "list-variations", "list"]),
        ("lapak orders list --edition ", ["smartseller", "ngorder", "sirclo"]),
        ("lapak orders list --edition sirclo --s", ["--start", "--since"]),
        ("lapak orders list --status P", ["PAID"]),
        ("lapak orders list --order-progress-status no", ["NO-AWB"]),
        ("lapak orders list --expedition-id si", ["SICEPAT"]),
        ("lapak orders list -o j", ["json", "jsonl"]),
        ("lapak orders list --columns order_id,total_", ["order_id,total_amount"]),
        ("lapak warehouses list --with-main-warehouse t", ["true"]),
        ("lapak orders list --language ", ["id", "en"]),
        ("lapak up --seed ", ["demo", "none"]),
        ("lapak completion f", ["fish"]),
    ],
)
def test_words_are_offered(
    words: str, offered: list[str], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert complete(words, capsys, monkeypatch) == offered


def test_nothing_is_offered_of_an_edition_that_does_not_exist(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from lapak.cli import main  # noqa: PLC0415

    monkeypatch.setenv("LAPAK_EDITION", "tokopedia")
    monkeypatch.setenv("_LAPAK_COMPLETE", "bash_complete")
    monkeypatch.setenv("COMP_WORDS", "lapak or")
    monkeypatch.setenv("COMP_CWORD", "1")

    assert main([]) == 1
    assert capsys.readouterr().out == ""


def test_files_are_offered_after_an_at(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "pesanan.json").touch()
    (tmp_path / "pesanan-lama").mkdir()
    monkeypatch.chdir(tmp_path)

    assert complete("lapak orders create --body @pes", capsys, monkeypatch) == [
        "@pesanan-lama/",
        "@pesanan.json",
    ]


@pytest.mark.parametrize("words", ["lapak or", "lapak orders l", "lapak orders list --status P"])
def test_completing_imports_no_client(words: str) -> None:
    loaded = modules(
        "from lapak.cli import main\nmain([])",
        _LAPAK_COMPLETE="bash_complete", COMP_WORDS=words, COMP_CWORD=str(words.count(" ")),
    )  # fmt: skip

    assert_light(loaded)


@pytest.mark.parametrize(
    "arguments", [["--help"], ["orders", "--help"], ["orders", "list", "--help"], ["completion", "zsh"]]
)
def test_help_imports_no_client(arguments: list[str]) -> None:
    code = f"from lapak.cli import main\ntry:\n    main({arguments!r})\nexcept SystemExit:\n    pass"

    assert_light(modules(code))


def assert_light(loaded: set[str]) -> None:
    heavy = {"httpx", "attr", "attrs", "phonenumbers", "lapak.client", "lapak.emulator"}
    assert loaded & heavy == set()
    assert {name for name in loaded if name.startswith("lapak_api.")} == set()


def modules(code: str, **environment: str) -> set[str]:
    """Return the modules that are loaded after running some code in a fresh interpreter."""
    report = f"import json, sys\n{code}\nprint()\nprint(json.dumps(sorted(sys.modules)))"
    done = subprocess.run(  # noqa: S603 - our own interpreter
        [sys.executable, "-c", report],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "LAPAK_EDITION": "", **environment},
    )
    return set(json.loads(done.stdout.splitlines()[-1]))


def test_the_bash_script_works_in_bash(tmp_path: Path) -> None:
    """The script calls `lapak`; bash itself is asked for what it would offer."""
    tool = tmp_path / "lapak"
    tool.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m lapak.cli "$@"\n')
    tool.chmod(0o755)
    script = (
        'eval "$(lapak completion bash)"\n'
        "COMP_WORDS=(lapak orders list --status U)\nCOMP_CWORD=4\n_lapak_completion lapak U --status\n"
        'printf "%s\\n" "${COMPREPLY[@]}"\n'
    )

    done = subprocess.run(  # noqa: S603 - our own script
        ["/bin/bash", "--norc", "-c", script],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PATH": f"{tmp_path}:{os.environ['PATH']}", "LAPAK_EDITION": ""},
    )

    assert done.stdout.split() == ["UNPAID"]
