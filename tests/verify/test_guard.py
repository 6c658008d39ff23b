"""Nothing leaves but what was allowed: a server that records every request has the last word."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx
import pytest
from attrs import evolve

from generator.verify.guard import Guard, Refused
from generator.verify.spec import Spec
from tests.verify.altering import Altering

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.verify.conftest import Described, Run

BASE = httpx.URL("https://api.example.com/api/open")
OPERATIONS = [
    "suppliers_list",
    "suppliers_create",
    "suppliers_update",
    "warehouses_get",
    "warehouses_delete",
    "products_validate_sku",
    "customers_download",
    "product_categories_get",
]


@pytest.fixture
def server() -> Altering:
    return Altering(
        httpx.MockTransport(lambda _: httpx.Response(200)), lambda request, through: through(request)
    )


@pytest.fixture
def client(server: Altering, described: Callable[[str], Described]) -> Iterator[Callable[..., httpx.Client]]:
    spec = Spec(described("smartseller").of(*OPERATIONS).data)
    opened: list[httpx.Client] = []

    def make(*named: str) -> httpx.Client:
        opened.append(httpx.Client(base_url=BASE, transport=Guard(server, spec, BASE, named)))
        return opened[-1]

    yield make
    for each in opened:
        each.close()


REFUSED = [
    ("POST", "/supplier/create"),
    ("PATCH", "/supplier/update"),
    ("DELETE", "/warehouse/22"),
    ("PUT", "/supplier"),
    ("HEAD", "/supplier"),
    ("OPTIONS", "/supplier"),
    ("QUERY", "/supplier"),
    ("get", "/supplier/../customer/download"),
    ("POST", "/product/sku/validation"),
    ("POST", "/not/in/the/bundle"),
    # A GET that sends an e-mail.
    ("GET", "/customer/download"),
    ("GET", "/customer/download/"),
    ("GET", "/Customer/Download"),
    ("GET", "/customer/%64ownload"),
    ("GET", "https://elsewhere.example.com/api/open/supplier"),
    ("GET", "http://api.example.com/api/open/supplier"),
    ("GET", "https://api.example.com/other/supplier"),
    ("GET", "https://api.example.com/api/openly"),
]


@pytest.mark.parametrize(("method", "path"), REFUSED)
def test_call_is_refused(
    method: str, path: str, client: Callable[..., httpx.Client], server: Altering
) -> None:
    with pytest.raises(Refused):
        client().request(method, path)

    assert server.seen == []


@pytest.mark.parametrize("path", ["/supplier", "/warehouse/22", "/some/other/spelling"])
def test_get_that_reads_passes(path: str, client: Callable[..., httpx.Client], server: Altering) -> None:
    client().get(path)

    assert server.seen == [("GET", f"/api/open{path}")]


def test_named_operation_passes_and_no_other(client: Callable[..., httpx.Client], server: Altering) -> None:
    allowed = client("warehouses_delete", "customers_download")

    allowed.delete("/warehouse/22")
    allowed.get("/customer/download")
    for method, path in [
        ("DELETE", "/supplier/22"),
        ("DELETE", "/warehouse/22/x"),
        ("PATCH", "/warehouse/22"),
    ]:
        with pytest.raises(Refused):
            allowed.request(method, path)

    assert server.seen == [("DELETE", "/api/open/warehouse/22"), ("GET", "/api/open/customer/download")]


def test_refusal_repeats_nothing_of_the_request(client: Callable[..., httpx.Client]) -> None:
    with pytest.raises(Refused) as refusal:
        client().post("/supplier/create", json={"name": "Gudang Rahasia"})

    assert str(refusal.value) == "only operations named with --write may be more than a GET"


def test_whole_run_sends_nothing_but_reads(described: Callable[[str], Described], run: Run) -> None:
    what = described("smartseller")
    risky = {
        each.path for each in Spec(what.data).targets.values() if each.method == "get" and not each.is_read
    }

    result = run(what)

    assert risky
    assert {method for method, _ in result.seen} == {"GET"}
    assert not {path.partition("/api/open")[2] for _, path in result.seen} & risky


def test_named_write_is_called_once(described: Callable[[str], Described], run: Run) -> None:
    what = described("smartseller").of(
        "regions_list", "suppliers_list", "suppliers_update", "suppliers_create"
    )

    def refuse(request: httpx.Request, through: Callable[[httpx.Request], httpx.Response]) -> httpx.Response:
        if request.method == "GET":
            return through(request)
        return httpx.Response(200, json={"response": "Success", "data": {"supplier_id": 1, "name": "x"}})

    result = run(what, refuse, writes=("suppliers_update",))

    assert [each for each in result.seen if each[0] != "GET"] == [
        ("PATCH", "/smartseller/api/open/supplier/update")
    ]
    states = {key: verdict.state.value for key, (_, verdict) in result.outcome.errata.items()}
    assert states["suppliers-001"] == "confirmed"
    assert result.findings == set()


def test_write_that_asks_for_the_printed_name_refutes(
    described: Callable[[str], Described], run: Run
) -> None:
    what = described("smartseller").of("suppliers_create")
    what = evolve(what, errata={"suppliers-002": what.errata["suppliers-002"]})

    def printed(request: httpx.Request, through: Callable[[httpx.Request], httpx.Response]) -> httpx.Response:
        if request.method == "GET":
            return through(request)
        message = {"addess": ["The addess field is required."]}
        return httpx.Response(400, json={"response": "Failed", "message": message, "data": None})

    result = run(what, printed, writes=("suppliers_create",))

    verdict = result.outcome.errata["suppliers-002"][1]
    assert (verdict.state.value, verdict.reason) == ("refuted", "suppliers_create asks for `addess`")
