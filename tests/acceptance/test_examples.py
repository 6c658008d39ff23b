"""The programs in examples/, run as their docstrings say, against the demo shop."""

from __future__ import annotations

import runpy
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Protocol

import pytest

from generator.editions import ROOT
from lapak import Sirclo, SmartSeller
from lapak.emulator import DEMO_KEYS, DEMO_SECRET, WIB
from tests.acceptance.kirana import ALWAYS, SITI, SUPPLIER, VOAL, stock
from tests.acceptance.test_sirclo import sent

if TYPE_CHECKING:
    from lapak.testing import Server


class Program(Protocol):
    def __call__(self, name: str, *arguments: int) -> str: ...


@pytest.fixture
def program(server: Server, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Program:
    """Run a program with keys and address in the environment; return what it prints."""
    monkeypatch.setenv("LAPAK_SMARTSELLER_KEY", DEMO_KEYS[0])
    monkeypatch.setenv("LAPAK_SMARTSELLER_URL", server.base_url("smartseller"))
    monkeypatch.setenv("LAPAK_SIRCLO_KEY", DEMO_KEYS[0])
    monkeypatch.setenv("LAPAK_SIRCLO_SECRET", DEMO_SECRET)
    monkeypatch.setenv("LAPAK_SIRCLO_URL", server.base_url("sirclo"))

    def run(name: str, *arguments: int) -> str:
        monkeypatch.setattr("sys.argv", [name, *map(str, arguments)])
        runpy.run_path(str(ROOT / "examples" / f"{name}.py"), run_name="__main__")
        return capsys.readouterr().out

    return run


def test_create_order(program: Program) -> None:
    assert program("create_order", SITI, SUPPLIER, VOAL) == "Order 39384919, PO number 12200\n"


def test_create_order_says_what_there_is_too_little_of(program: Program) -> None:
    with SmartSeller() as api:
        lying = stock(api, VOAL, 0)
        api.products.update_stock(
            {
                "variation_id": VOAL,
                "stock": [{"amount": lying, "status": "sub", "warehouse_id": 0}],
                "description": "Rusak",
            }
        )

    told = program("create_order", SITI, SUPPLIER, VOAL)

    assert told == f"products.0.qty: Of variation {VOAL} 1 are wanted and 0 are there.\n"


def test_create_order_async(program: Program) -> None:
    told = program("create_order_async", SITI, SUPPLIER, VOAL)

    assert sorted(told.split()) == ["39384919", "39384920", "39384921", "Orders"]
    with SmartSeller() as api:
        assert stock(api, VOAL, 0) == 38 - 1 - 2 - 3


def test_list_orders(program: Program) -> None:
    today = datetime.now(WIB).date()
    told = program("list_orders")

    with SmartSeller() as api:
        waiting = [
            f"{row.order_id} {row.receiver_name} {row.total_amount}"
            for row in api.orders.iter_all(per_page=100, **ALWAYS)
            if row.order_progress_status == "NO AWB" and row.order_date >= f"{today:%Y-%m-01}"
        ]
    assert told.splitlines() == waiting


def test_handle_errors(program: Program) -> None:
    told = program("handle_errors")

    assert told.startswith("200 ")
    assert "warehouse='Gudang Ciputat'" in told
    assert told.endswith("found\n")


def test_sirclo_orders(program: Program) -> None:
    with Sirclo() as api:
        api.orders.create([sent(order_date=datetime.now(UTC))])

    assert program("sirclo_orders") == "1 of 1 orders accepted\n"
    assert program("sirclo_orders") == "0 of 1 orders accepted\n"
