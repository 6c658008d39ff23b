"""An address that does not exist is told from a thing that does not, however a server says either."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from generator.verify.addresses import spellings
from generator.verify.session import End
from generator.verify.spec import Spec
from tests.verify.altering import is_at

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.verify.altering import Alter
    from tests.verify.conftest import Described, Run

COUNT = itertools.count()


def page(title: str, status: int) -> httpx.Response:
    return httpx.Response(status, html=f"<html><title>{title}</title><p>{next(COUNT)}")


def framework(request: httpx.Request) -> httpx.Response:
    path = request.url.path.strip("/")
    return httpx.Response(404, json={"message": f"The route {path} could not be found.", "at": next(COUNT)})


def unsteady(request: httpx.Request) -> httpx.Response:
    words = "red green blue white black"
    return httpx.Response(404, json={"message": words.split()[next(COUNT) % 5], "path": request.url.path})


NOBODY: dict[str, Callable[[httpx.Request], httpx.Response]] = {
    "a page with 404": lambda _: page("Not Found", 404),
    "a page with 200": lambda _: page("Masuk", 200),
    "a framework's words": framework,
}


def unless_known(nobody: Callable[[httpx.Request], httpx.Response], gone: str) -> Alter:
    """Have unknown addresses, and one that should be known, answered by somebody else."""

    def alter(request: httpx.Request, through: Callable[[httpx.Request], httpx.Response]) -> httpx.Response:
        response = through(request)
        is_unknown = response.status_code == 404 and b"no such address" in response.content
        return nobody(request) if is_unknown or is_at(request, gone) else response

    return alter


@pytest.mark.parametrize("name", NOBODY)
def test_lost_address_is_known_by_how_the_server_says_so(
    name: str, described: Callable[[str], Described], run: Run
) -> None:
    what = described("smartseller").of("warehouses_list", "warehouses_get", "regions_list")

    result = run(what, unless_known(NOBODY[name], "/warehouse/*"))

    ends = {key: each.end for key, each in result.outcome.session.visits.items()}
    assert ends == {
        "warehouses_list": End.ANSWERED,
        "warehouses_get": End.NO_ADDRESS,
        "regions_list": End.ANSWERED,
    }
    assert result.findings == {("address", "/paths/~1warehouse~1{id}/get")}


def test_nothing_is_concluded_when_the_server_says_something_else_each_time(
    described: Callable[[str], Described], run: Run
) -> None:
    what = described("smartseller").of("warehouses_list", "warehouses_get")

    result = run(what, unless_known(unsteady, "/warehouse/*"))

    visit = result.outcome.session.visits["warehouses_get"]
    assert (visit.end, visit.exists) == (End.NOTHING, None)
    assert "address" not in {kind for kind, _ in result.findings}


def test_other_spellings_are_likely_ones(described: Callable[[str], Described]) -> None:
    spec = Spec(described("smartseller").data)

    found = spellings(spec, spec.targets["customer_categories_list"], ["/customer_cat"])

    assert found[:3] == ["/customer_cat", "/customer_category", "/customer-categories"]


def test_no_spelling_is_the_address_of_a_write(described: Callable[[str], Described]) -> None:
    data: dict[str, Any] = described("smartseller").of("suppliers_list").data
    write = {"operationId": "suppliers_drop", "x-effect": "irreversible", "responses": {}}
    data["paths"]["/suppliers"] = {"get": write}
    data["paths"]["/{anything}/list"] = {"delete": {**write, "operationId": "drop"}}
    spec = Spec(data)

    found = spellings(spec, spec.targets["suppliers_list"], ["/suppliers", "/supplier/list"])

    assert not {"/suppliers", "/supplier/list"} & set(found)
