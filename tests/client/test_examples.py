"""Programs of examples/ over answers that the emulator does not give."""

import asyncio
import importlib.util
import json
from collections.abc import Iterator
from datetime import date
from typing import Any

import httpx
import pytest

from generator.editions import ROOT
from lapak import Sirclo
from tests.client.wire import Server, failed, page

ORDER = {
    "request_id": "r",
    "response": "Success",
    "message": "made",
    "data": {"order_id": 7, "po_number": 12},
}


def program(name: str) -> Any:
    spec = importlib.util.spec_from_file_location(name, ROOT / "examples" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def numbered(numbers: Iterator[int]) -> Any:
    """Answer creates with one number after the other."""
    return lambda _: httpx.Response(200, json={**ORDER, "data": {"order_id": next(numbers), "po_number": 1}})


def test_list_orders_goes_through_all_pages(capsys: pytest.CaptureFixture[str]) -> None:
    rows = [{"order_id": number, "receiver_name": "Dewi", "total_amount": 1000} for number in (1, 2)]
    server = Server(page(rows[:1], 2), page(rows[1:], 2))

    program("list_orders").main(server.shop(), date(2026, 11, 14))

    assert capsys.readouterr().out == "1 Dewi 1000\n2 Dewi 1000\n"
    assert server.requests[0].url.params["order_progress_status"] == "NO AWB"


@pytest.mark.parametrize(
    ("answer", "said", "result"),
    [
        (httpx.Response(200, json=ORDER), "Order 7, PO number 12\n", 7),
        (failed(400, {"products.0.qty": ["too many"]}), "products.0.qty: too many\n", None),
        (httpx.ConnectError("refused"), "Nothing was sent: orders_create: ConnectError: refused\n", None),
        (failed(504), "Look at today's orders before trying again: ", None),
    ],
)
def test_create_order_says_what_became_of_it(
    answer: httpx.Response | Exception, said: str, result: int | None, capsys: pytest.CaptureFixture[str]
) -> None:
    server = Server(answer)

    assert program("create_order").main(server.shop(retries=0), 1, 2, 3) == result
    assert capsys.readouterr().out.startswith(said)
    assert json.loads(server.requests[0].content)["products"] == [{"id": 3, "qty": 1, "product_status": "S"}]


def test_create_order_async_creates_three(capsys: pytest.CaptureFixture[str]) -> None:
    server = Server(numbered(iter([7, 8, 9])))

    async def run() -> Any:
        async with server.async_shop() as api:
            return await program("create_order_async").main(api, 1, 2, 3)

    assert asyncio.run(run()) == [7, 8, 9]
    assert capsys.readouterr().out == "Orders 7 8 9\n"
    assert [json.loads(request.content)["products"][0]["qty"] for request in server.requests] == [1, 2, 3]


@pytest.mark.parametrize(
    ("answer", "word"),
    [
        (httpx.Response(200, json={"response": "Success", "data": {"id": 22}}), "found"),
        (failed(404), "missing"),
        (failed(401), "refused"),
        (failed(500), "failed"),
        (httpx.ReadTimeout("timed out"), "late"),
        (httpx.ConnectError("refused"), "unreachable"),
    ],
)
def test_handle_errors_tells_them_apart(answer: httpx.Response | Exception, word: str) -> None:
    assert program("handle_errors").main(Server(answer).shop(retries=0), 22) == word


def test_sirclo_orders_accepts_what_is_pending() -> None:
    orders = [
        {"id": 1, "order_status": "pending"},
        {"id": 2, "order_status": "packed"},
        {"id": 3, "order_status": ""},
    ]
    server = Server(httpx.Response(200, json={"orders": orders}), httpx.Response(200, json=[]))
    api = Sirclo("kunci", "rahasia", transport=httpx.MockTransport(server))

    assert program("sirclo_orders").main(api, date(2026, 11, 1), date(2026, 11, 14)) == [1, 3]
    listed, updated = server.requests
    assert listed.url.params["start"] == "2026-11-01T00:00:00+07:00"
    assert (updated.method, json.loads(updated.content)) == (
        "PATCH",
        [{"id": 1, "status": "accepted"}, {"id": 3, "status": "accepted"}],
    )
