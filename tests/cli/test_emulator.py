"""Against the emulator: what commands send is what the specification allows, and the shop is really there."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from contextlib import closing
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from click.testing import CliRunner

from lapak.cli.root import root
from lapak.cli.session import Session
from lapak.emulator import DEMO_KEYS, DEMO_SECRET, open_emulator, sync_transport
from tests.cli.terminal import EDITIONS, lapak
from tests.cli.test_operations import (
    answers_json,
    body_of,
    body_words,
    command,
    each_operation,
    effects,
    parameters,
    word,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from lapak.emulator.app import Emulator
    from lapak.testing import Server

BASES = {"smartseller": "/smartseller/api/open", "ngorder": "/ngorder/api/open", "sirclo": "/sirclo/v1"}
ENVIRONMENT = {
    **{f"LAPAK_{name.upper()}_KEY": DEMO_KEYS[0] for name in EDITIONS},
    **{f"LAPAK_{name.upper()}_URL": f"http://toko.test{base}" for name, base in BASES.items()},
    "LAPAK_SIRCLO_SECRET": DEMO_SECRET,
    "LAPAK_EDITION": "",
}


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    """One for all operations: what they change does no harm to the others."""
    with closing(open_emulator()) as made:
        yield made


class Listening(httpx.BaseTransport):
    """Hands requests to the emulator and keeps why it refused any."""

    def __init__(self, emulator: Emulator) -> None:
        self._emulator = sync_transport(emulator)
        self.reasons: list[str] = []
        self.statuses: list[int] = []

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        answer = self._emulator.handle_request(request)
        self.statuses.append(answer.status_code)
        self.reasons.append(answer.headers.get("x-lapak-reason", ""))
        return answer


def run(transport: httpx.BaseTransport, *arguments: str, **environment: str) -> tuple[int, str, str]:
    done = CliRunner().invoke(
        root,
        list(arguments),
        obj=Session(transport=transport),
        env={**ENVIRONMENT, **environment},
        prog_name="lapak",
    )
    if done.exception is not None and not isinstance(done.exception, SystemExit):
        raise done.exception
    return done.exit_code, done.stdout, done.stderr


@each_operation
@pytest.mark.usefixtures("here")
def test_the_specification_allows_what_is_sent(
    edition: str, path: str, method: str, operation: Any, emulator: Emulator
) -> None:
    """The emulator checks key, parameters and body of every operation, also of those it does not play."""
    given = [word(value["example"]) for value in parameters(edition, operation, "path")]
    for value in parameters(edition, operation, "query"):
        given += [f"--{value['name'].replace('_', '-')}", word(value["example"])]
    if "requestBody" in operation:
        given += body_words(*body_of(edition, operation), edition)
    heard = Listening(emulator)

    run(heard, *command(operation), "--edition", edition, *given, *flags(edition, operation))

    assert heard.statuses, (method, path)
    assert set(heard.reasons) & {"schema", "auth", "method", "media-type", "route"} == set(), heard.reasons


def flags(edition: str, operation: Any) -> list[str]:
    asks = {"irreversible", "messages", "moves-money"} & set(effects(operation))
    return [*(["--yes"] if asks else []), *([] if answers_json(edition, operation) else ["--to", "-"])]


def test_an_order_goes_from_paper_to_table(lapak_emulator: Emulator, tmp_path: Path) -> None:
    shop = Listening(lapak_emulator)
    printed = run(shop, "orders", "create", "--example")
    file = tmp_path / "pesanan.json"
    file.write_text(printed[1])

    made = run(shop, "orders", "create", "--body", f"@{file}", "-o", "json")
    placed = json.loads(made[1])["data"]
    listed = run(
        shop, "orders", "list", "--keyword", str(placed["po_number"]), "--since", "90d", "-o", "json"
    )
    shown = run(shop, "orders", "list", "--keyword", str(placed["po_number"]), "--since", "90d")

    assert (made[0], listed[0], shown[0]) == (0, 0, 0)
    assert [row["order_id"] for row in json.loads(listed[1])] == [placed["order_id"]]
    assert shown[1].splitlines()[1].startswith(str(placed["order_id"]))


def test_all_orders_of_ninety_days_are_listed(lapak_emulator: Emulator) -> None:
    shop = Listening(lapak_emulator)

    whole = run(shop, "orders", "list", "--since", "120d", "-o", "json")
    paid = run(shop, "orders", "list", "--since", "120d", "--status", "paid", "-o", "csv")

    rows = json.loads(whole[1])
    assert len({row["order_id"] for row in rows}) == len(rows) >= 150
    assert len(paid[1].splitlines()) - 1 == sum(row["payment_status"] == "PAID" for row in rows)
    assert whole[2] == paid[2] == ""


def test_what_the_shop_refuses_is_told(lapak_emulator: Emulator) -> None:
    done = run(
        Listening(lapak_emulator), "orders", "update-payment", "--id", "39384704",
        "--payment", '{"status": "INSTALLMENT", "date": "2026-11-14", "bank_id": 847, "amount": 90000000}',
    )  # fmt: skip

    assert done[0] == 1
    assert "amount          Amount is more than amount remaining of this order" in done[2]


def test_another_edition_is_another_shop_window(lapak_emulator: Emulator) -> None:
    stocks = run(
        Listening(lapak_emulator),
        "stocks",
        "list",
        "--edition",
        "sirclo",
        "--since",
        "90d",
        "--until",
        "today",
    )

    assert (stocks[0], stocks[2]) == (0, "")
    assert len(stocks[1].splitlines()) > 1


def test_the_emulator_that_lapak_up_starts_answers(lapak_server: Server) -> None:
    """The one test with a socket: the network's own transport, and the address of `lapak up`."""
    done = CliRunner().invoke(
        root,
        ["products", "get", "2950570", "-o", "json", "--base-url", lapak_server.base_url("smartseller")],
        env={"LAPAK_SMARTSELLER_KEY": DEMO_KEYS[0], "LAPAK_EDITION": ""},
    )

    assert done.exit_code == 0
    assert json.loads(done.stdout)["data"]["id"] == 2950570


@pytest.mark.skipif(not hasattr(os, "openpty"), reason="a terminal is needed")
def test_a_terminal_sees_a_bar_and_the_pipe_sees_data(lapak_server: Server) -> None:
    ours, theirs = os.openpty()
    try:
        done = subprocess.run(
            [sys.executable, "-m", "lapak.cli", "orders", "list", "--since", "120d", "-o", "json"],
            stdout=subprocess.PIPE,
            stderr=theirs,
            check=True,
            env={
                **os.environ,
                "LAPAK_SMARTSELLER_KEY": DEMO_KEYS[0],
                "LAPAK_SMARTSELLER_URL": lapak_server.base_url("smartseller"),
                "LAPAK_EDITION": "",
            },
        )
        os.set_blocking(ours, False)
        seen = os.read(ours, 65536).decode()
    finally:
        os.close(ours)
        os.close(theirs)

    count = len(json.loads(done.stdout))
    assert count >= 150
    assert "orders list" in seen
    assert f"{count}/{count}" in seen


def test_helpers_of_the_tests_answer_in_order() -> None:
    """A guard for the other files: an answer that is left out would make every assertion pass."""
    done = lapak("suppliers", "list", answers=[httpx.Response(200, json={"data": [{"id": 1}]})])

    assert done.out == "id\n 1\n"
