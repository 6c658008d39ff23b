"""The `lapak` command, short of serving."""

from __future__ import annotations

import re
import socket
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import pytest

from lapak.cli import main
from lapak.cli.up import usual_store


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603
        [sys.executable, "-m", "lapak.cli", *arguments],
        capture_output=True,
        text=True,
        check=False,
        timeout=30,
    )


@pytest.mark.parametrize("arguments", [[], ["--help"]])
def test_help_lists_the_commands(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    try:
        status = main(arguments)
    except SystemExit as leave:
        status = int(str(leave.code))

    assert status == 0
    assert re.search(r"up\s+serve the emulators", capsys.readouterr().out)


def test_help_of_up_names_every_option_and_default(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "200")
    with pytest.raises(SystemExit, match="0"):
        main(["up", "--help"])

    text = capsys.readouterr().out
    for name in (
        "--port",
        "--store",
        "--seed",
        "--strict",
        "--clock",
        "--threads",
        "8765",
        ":memory:",
        "lapak.sqlite3",
        "/_lapak/",
    ):
        assert name in text


def test_the_version_is_that_of_the_distribution(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="0"):
        main(["--version"])

    assert capsys.readouterr().out == f"lapak {version('lapak')}\n"


@pytest.mark.parametrize(
    ("arguments", "fault"),
    [
        (["up", "--port", "70000"], "'70000': a port is a number from 0 to 65535"),
        (["up", "--port", "-1"], "'-1': a port is a number from 0 to 65535"),
        (["up", "--port", "x"], "'x': a port is a number from 0 to 65535"),
        (["up", "--threads", "0"], "'0': it is a number from 1 to 64"),
        (["up", "--seed", "other"], "invalid choice: 'other'"),
        (["up", "--prot", "0"], "unrecognized arguments: --prot 0. Did you mean --port?"),
        (["up", "--prot=0"], "Did you mean --port?"),
        (["down"], "invalid choice: 'down'"),
    ],
)
def test_wrong_arguments_are_told(
    arguments: list[str], fault: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit, match="2"):
        main(arguments)

    assert fault in capsys.readouterr().err


@pytest.mark.parametrize(
    ("platform", "variable", "expected"),
    [
        ("linux", "XDG_STATE_HOME", "{folder}/lapak/lapak.sqlite3"),
        ("linux", None, "{home}/.local/state/lapak/lapak.sqlite3"),
        ("darwin", None, "{home}/Library/Application Support/lapak/lapak.sqlite3"),
        ("win32", "LOCALAPPDATA", "{folder}/lapak/lapak.sqlite3"),
    ],
)
def test_the_usual_store_is_in_the_state_folder(
    platform: str, variable: str | None, expected: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.platform", platform)
    monkeypatch.delenv("XDG_STATE_HOME", raising=False)
    if variable:
        monkeypatch.setenv(variable, str(tmp_path))

    assert str(usual_store()) == expected.format(folder=tmp_path, home=Path.home())


def test_who_has_no_home_can_start_it_too(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Such as a user of a container, who is a number only."""
    monkeypatch.delenv("XDG_STATE_HOME", raising=False)
    monkeypatch.setattr("os.path.expanduser", lambda path: path)

    with pytest.raises(SystemExit, match="0"):
        main(["up", "--help"])

    assert "(default lapak.sqlite3)" in " ".join(capsys.readouterr().out.split())


def test_a_missing_extra_says_how_to_install_it() -> None:
    code = (
        "import sys; sys.modules['granian'] = None; from lapak.cli import main; main(['up', '--port', '0'])"
    )

    done = subprocess.run(  # noqa: S603
        [sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=30
    )

    assert done.returncode == 1
    assert "pip install 'lapak[emulator]'" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_store_that_cannot_be_used_ends_with_one_line(tmp_path: Path) -> None:
    notes = tmp_path / "notes.txt"
    notes.write_text("bukan basis data" * 100)

    done = run("up", "--port", "0", "--store", str(notes))

    assert done.returncode == 1
    assert done.stderr.startswith(f"lapak: {notes} cannot be used as a store")
    assert done.stderr.count("\n") == 1
    assert done.stdout == ""


def test_a_taken_port_ends_with_one_line() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]

        done = run("up", "--port", str(port), "--store", ":memory:")

    assert done.returncode == 1
    assert done.stderr == (
        f"lapak: Port {port} cannot be used: Address already in use. "
        "Choose another with --port, or any free one with --port 0.\n"
    )
