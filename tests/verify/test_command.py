"""The command: where the key comes from, what is written, and that nothing private is."""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from generator.cli import main
from generator.editions import ROOT
from generator.verify import command
from generator.verify.pace import Pace
from generator.verify.run import Settings
from lapak.emulator import DEMO_SECRET, Emulator
from lapak.emulator.wsgi import wsgi_app
from tests.verify.altering import Alter, Altering, answers, every, unaltered
from tests.verify.conftest import BASES, TOKEN

if TYPE_CHECKING:
    from pathlib import Path

ANSWERED = "2 of 2 operations answered"
Verify = Callable[..., tuple[int, list[str]]]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for edition in ("sirclo", "smartseller"):
        for folder in ("spec", "patches"):
            shutil.copytree(ROOT / folder / edition, tmp_path / folder / edition)
    return tmp_path


@pytest.fixture
def verify(
    root: Path, emulator: Emulator, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Verify:
    """Run the command against the emulator; returns its exit code and what it said."""
    monkeypatch.setenv("TOKEN", TOKEN)
    monkeypatch.setenv("SECRET", DEMO_SECRET)

    def call(edition: str, *arguments: str, alter: Alter = unaltered) -> tuple[int, list[str]]:
        parser = argparse.ArgumentParser()
        command.add_arguments(parser)
        url = f"http://localhost/{edition}{BASES[edition]}"
        options = parser.parse_args(["--edition", edition, "--url", url, *arguments])
        code = command.run(
            options,
            root,
            lambda: Altering(httpx.WSGITransport(app=wsgi_app(emulator)), alter),
            lambda _: Pace(0),
        )
        return code, [
            line for line in capsys.readouterr().err.split("\n") if line and not line.endswith(" …")
        ]

    return call


def test_clean_run_writes_reports_and_no_overlay(verify: Verify, root: Path) -> None:
    stale = root / "build" / "verify" / "sirclo-verified.overlay.yaml"
    stale.parent.mkdir(parents=True)
    stale.write_text("old", encoding="utf-8")

    code, lines = verify("sirclo")

    assert code == 0
    assert lines == [
        f"sirclo: 5 calls; {ANSWERED}; errata: 0 refuted, 1 confirmed, 4 unknown; 0 differences",
        "wrote build/verify/sirclo.md and .json",
    ]
    assert sorted(path.name for path in stale.parent.iterdir()) == ["sirclo.json", "sirclo.md"]
    report = json.loads((root / "build/verify/sirclo.json").read_text(encoding="utf-8"))
    assert (report["differences"], report["writes"], report["calls"]) == ([], [], 5)
    assert {each["id"]: each["state"] for each in report["operations"] if "state" in each} == {
        "orders_list": "confirmed"
    }


def test_difference_is_reported_by_json_pointer(verify: Verify, root: Path) -> None:
    alter = answers("/product/stocks", lambda body: every(body, lambda row: row.update(available=5)))

    code, lines = verify("sirclo", alter=alter)

    assert code == 1
    assert lines[-1].startswith("wrote build/verify/sirclo-verified.overlay.yaml; copy it to patches/local/")
    report = json.loads((root / "build/verify/sirclo.json").read_text(encoding="utf-8"))
    (difference,) = report["differences"]
    count = difference.pop("count")
    assert count > 1
    assert difference == {
        "kind": "type",
        "says": "`[].available` can be an integer",
        "operations": ["stocks_list"],
        "answer": "/0/available",
        "bundle": "/components/schemas/Stock/properties/available",
        "adapted": True,
    }
    text = (root / "build/verify/sirclo.md").read_text(encoding="utf-8")
    assert "| `[].available` can be an integer | `stocks_list` | `/0/available` |" in text
    assert not (root / "patches/local").exists()


def test_installed_overlay_settles_it(verify: Verify) -> None:
    alter = answers("/product/stocks", lambda body: every(body, lambda row: row.update(available=5)))

    first, lines = verify("sirclo", "--install", alter=alter)
    second, _ = verify("sirclo", alter=alter)

    assert lines[-1] == "wrote patches/local/sirclo-verified.overlay.yaml; make generate applies it"
    assert (first, second) == (1, 0)


PRIVATE = ("name", "phone", "address", "email", "account", "note", "awb", "receiver", "sender", "delivery")


def private(value: Any, key: str = "") -> set[str]:
    """Return what an answer has of people: texts under telling names, and long numbers."""
    if isinstance(value, dict):
        return {found for name, item in value.items() for found in private(item, name)}
    if isinstance(value, list):
        return {found for item in value for found in private(item, key)}
    if isinstance(value, str) and len(value) > 3 and any(word in key for word in PRIVATE):
        return {value}
    return {str(value)} if isinstance(value, int) and value > 99_999 else set()


def test_nothing_private_is_written_or_said(verify: Verify, root: Path) -> None:
    people: set[str] = set()

    def everything_wrong(
        request: httpx.Request, through: Callable[[httpx.Request], httpx.Response]
    ) -> httpx.Response:
        response = through(request)
        if response.headers.get("content-type") != "application/json":
            return response
        body = json.loads(response.content)
        people.update(private(body))

        def spoil(value: Any) -> Any:
            """Make every value one of another kind, under another name too, and echo the key."""
            if isinstance(value, dict):
                spoilt = {name: spoil(item) for name, item in value.items()}
                return {
                    **spoilt,
                    "key_echo": TOKEN,
                    "0812-3456-7890": "Ibu Sari",
                    **{f"{n} x": v for n, v in value.items()},
                }
            if isinstance(value, list):
                return [spoil(item) for item in value]
            return [value]

        return httpx.Response(response.status_code, json=spoil(body))

    code, lines = verify("smartseller", alter=everything_wrong)

    assert code == 1
    files = sorted((root / "build" / "verify").iterdir())
    assert [path.name for path in files] == [
        "smartseller-verified.overlay.yaml",
        "smartseller.json",
        "smartseller.md",
    ]
    written = "\n".join([*lines, *(path.read_text(encoding="utf-8") for path in files)])
    sources = "\n".join(
        path.read_text(encoding="utf-8") for path in root.rglob("*.yaml") if "build" not in path.parts
    )
    real = {each for each in people if each not in sources}
    assert len(real) > 100
    for secret in (TOKEN, DEMO_SECRET, "Ibu Sari", "0812-3456-7890", *real):
        assert secret not in written, secret


def test_key_is_no_part_of_settings_as_text() -> None:
    settings = Settings("https://x", "geheim", "geheimer")

    assert "geheim" not in repr(settings)


WRONG: list[tuple[list[str], dict[str, str], str]] = [
    ([], {"TOKEN": ""}, "there is no key; put it into the environment: TOKEN=…"),
    ([], {"SECRET": ""}, "this API wants a secret beside the key"),
    ([], {"TOKEN": "wrong"}, "orders_list answered 401: the key is not accepted"),
    (["--url", "http://api.example.com/v1"], {}, "http would show the key to others; give --url https://…"),
    (["--url", "api.example.com/v1"], {}, "give --url https://…"),
    (["--write", "orders_updat"], {}, "--write orders_updat: no such operation; did you mean orders_update?"),
    (["--interval", "0"], {}, "give the server 0.1 seconds at least"),
]


@pytest.mark.parametrize(("arguments", "environment", "said"), WRONG)
def test_wrong_usage_ends_with_2(
    arguments: list[str],
    environment: dict[str, str],
    said: str,
    verify: Verify,
    root: Path,
) -> None:
    os.environ.update(environment)  # the fixture puts back what was there

    code, lines = verify("sirclo", *arguments)

    assert code == 2
    assert said in lines[-1]
    assert not (root / "build").exists()


def test_server_that_is_not_there_ends_with_2(verify: Verify, root: Path) -> None:
    def down(request: httpx.Request, _: object) -> httpx.Response:
        raise httpx.ConnectError("down", request=request)

    code, lines = verify("sirclo", alter=down)

    assert (code, lines) == (2, ["error: nothing answered; see whether the address is right and reachable"])
    assert not (root / "build").exists()


def test_help_does_not_take_the_key(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["verify", "--help"])

    text = capsys.readouterr().out
    assert "--token" not in text
    assert "TOKEN=… python -m generator verify" in text


def test_make_keeps_the_key_out_of_command_lines() -> None:
    """What make prints is what it runs; the key goes through the environment."""
    make = shutil.which("make")
    assert make is not None

    done = subprocess.run(  # noqa: S603 - our own words
        [
            make,
            "-n",
            "verify",
            "EDITION=sirclo",
            "TOKEN=geheim",
            "SECRET=geheimer",
            "WRITE=a b",
            "URL=https://x",
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )

    assert "geheim" not in done.stdout + done.stderr
    assert "-m generator verify --edition sirclo --url 'https://x' --write a --write b" in done.stdout
