"""Words are completed from the facts alone."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.cli.terminal import lapak

if TYPE_CHECKING:
    from pathlib import Path

SHELLS = {
    "bash": "complete -o nosort -F _lapak_completion lapak",
    "zsh": "#compdef lapak",
    "fish": "complete --no-files --command lapak",
}


def complete(words: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return what bash is offered for the last word, or for the piece of it behind `=`."""
    from lapak.cli import main  # noqa: PLC0415

    monkeypatch.setenv("_LAPAK_COMPLETE", "bash_complete")
    monkeypatch.setenv("COMP_LINE", words)
    monkeypatch.setenv("COMP_WORD", words.rpartition(" ")[2].rpartition("=")[2])
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
        ("lapak up --store ./toko", ["./toko"]),
        ("lapak completion f", ["fish"]),
        ("lapak request p", ["POST", "PUT", "PATCH"]),
        ("lapak --edition=ng", ["ngorder"]),
        ("lapak orders list --status=p", ["PAID"]),
        ("lapak orders list --edition=sirclo --s", ["--start", "--since"]),
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
    monkeypatch.setenv("COMP_LINE", "lapak or")
    monkeypatch.setenv("COMP_WORD", "or")

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
        _LAPAK_COMPLETE="bash_complete", COMP_LINE=words, COMP_WORD=words.rpartition(" ")[2],
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
        encoding="utf-8",
        check=True,
        env={**os.environ, "LAPAK_EDITION": "", **environment},
    )
    return set(json.loads(done.stdout.splitlines()[-1]))


@pytest.fixture
def shell(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Put `lapak` on the path, and work in a folder with files to send."""
    tool = tmp_path / "bin" / "lapak"
    tool.parent.mkdir()
    tool.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m lapak.cli "$@"\n')
    tool.chmod(0o755)
    (tmp_path / "pesanan.json").touch()
    (tmp_path / "daftar harga.json").touch()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PATH", f"{tool.parent}:{os.environ['PATH']}")
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(sys.path))
    monkeypatch.setenv("LAPAK_EDITION", "")


@pytest.mark.usefixtures("shell")
@pytest.mark.skipif(shutil.which("bash") is None, reason="there is no bash here")
@pytest.mark.parametrize(
    ("line", "piece", "offered"),
    [
        # bash cuts words at `=` and `@`; the piece is what it would replace.
        ("lapak orders list --status U", "U", ["UNPAID"]),
        ("lapak orders list --status=u", "u", ["UNPAID"]),
        ("lapak orders list --status=", "", ["PAID", "INSTALLMENT", "UNPAID"]),
        ("lapak orders create --body @pes", "@pes", ["@pesanan.json"]),
        ("lapak orders create --body=@pes", "@pes", ["@pesanan.json"]),
        ("lapak orders create --body @d", "@d", [r"@daftar\ harga.json"]),
        ("lapak orders list --columns order_id,total_", "order_id,total_", ["order_id,total_amount"]),
    ],
)
def test_the_bash_script_works_in_bash(line: str, piece: str, offered: list[str]) -> None:
    """bash itself is asked for what it would offer."""
    script = (
        'eval "$(lapak completion bash)"\nCOMP_LINE="$1"\nCOMP_POINT=${#1}\n'
        '_lapak_completion lapak "$2" before\nprintf "%s\\n" "${COMPREPLY[@]}"\n'
    )

    assert answered("bash", "--norc", "-c", script, "bash", line, piece) == offered


@pytest.mark.usefixtures("shell")
@pytest.mark.skipif(shutil.which("fish") is None, reason="there is no fish here")
@pytest.mark.parametrize(
    ("line", "offered"),
    [
        ("lapak orders list --status=u", ["--status=UNPAID"]),
        ("lapak orders create --body @pes", ["@pesanan.json"]),
        ("lapak orders list --columns order_id,total_", ["order_id,total_amount"]),
        ("lapak canceled", ["canceled-orders\tOrders that were canceled, rejected or have expired"]),
    ],
)
def test_the_fish_script_works_in_fish(line: str, offered: list[str]) -> None:
    script = f"lapak completion fish | source; complete -C '{line}'"

    assert answered("fish", "--no-config", "-c", script) == offered


def answered(*command: str) -> list[str]:
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=True, timeout=30)  # noqa: S603
    return done.stdout.splitlines()


@pytest.mark.parametrize(
    ("word", "offered"),
    [("--status=u", "--status=UNPAID"), ("--columns=order_id,total_", "--columns=order_id,total_amount")],
)
def test_zsh_and_fish_get_the_whole_word(
    word: str, offered: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from lapak.cli import main  # noqa: PLC0415

    monkeypatch.setenv("COMP_WORDS", f"lapak orders list {word}")
    for shell, place, answer in (
        ("zsh", "3", f"plain\n{offered}\n_\n"),
        ("fish", word, f"plain,{offered}\n"),
    ):
        monkeypatch.setenv("_LAPAK_COMPLETE", f"{shell}_complete")
        monkeypatch.setenv("COMP_CWORD", place)

        assert main([]) == 0
        assert capsys.readouterr().out == answer


def test_a_shell_that_we_do_not_know_is_offered_nothing(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from lapak.cli import main  # noqa: PLC0415

    monkeypatch.setenv("_LAPAK_COMPLETE", "tcsh_complete")

    assert main([]) == 1
    assert capsys.readouterr().out == ""
