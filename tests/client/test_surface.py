"""The generated clients have one method for every operation, the same for both kinds of callers."""

import asyncio
import inspect
import json
import tomllib
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from keyword import iskeyword
from typing import Any
from uuid import UUID

import httpx
import pytest

import lapak
from generator.editions import ROOT
from lapak_api.smartseller.models import OrderPaymentStatus
from tests.client.wire import KEY, Server, page

TWINS = {
    "smartseller": (lapak.SmartSeller, lapak.AsyncSmartSeller),
    "ngorder": (lapak.Ngorder, lapak.AsyncNgorder),
    "sirclo": (lapak.Sirclo, lapak.AsyncSirclo),
}
KEYS = {"smartseller": (KEY,), "ngorder": (KEY,), "sirclo": (KEY, "secret")}
CLIENTS = [client for twins in TWINS.values() for client in twins]


def bundle(edition: str) -> Any:
    return json.loads((ROOT / "generated" / "openapi" / f"{edition}.json").read_text())


def operations(edition: str) -> Iterator[tuple[str, Any]]:
    document = bundle(edition)
    for item in document["paths"].values():
        for operation in item.values():
            yield operation["tags"][0], operation


def parameters(edition: str, operation: Any) -> set[str]:
    document = bundle(edition)
    found = set()
    for given in operation.get("parameters", []):
        name = given.get("$ref", "").rpartition("/")[2]
        found.add((document["components"]["parameters"][name] if name else given)["name"])
    return found


def answers_rows(edition: str, operation: Any) -> bool:
    """Tell whether there are rows to go through: a download has a page number too."""
    content = operation["responses"]["200"].get("content", {}).get("application/json", {})
    name = content.get("schema", {}).get("$ref", "").rpartition("/")[2]
    schema = bundle(edition)["components"]["schemas"].get(name, {})
    return "data" in schema.get("properties", {})


def method_of(operation: Any) -> str:
    """Return the name of its method; `import` is a word of Python and gets an underscore."""
    name: str = operation["operationId"].removeprefix(f"{operation['tags'][0]}_")
    return f"{name}_" if iskeyword(name) else name


def public(thing: object) -> dict[str, Any]:
    return {name: value for name, value in inspect.getmembers(thing) if not name.startswith("_")}


def shape(method: Any) -> list[tuple[str, Any, Any, Any]]:
    """Describe what a caller passes."""
    return [
        (made.name, made.kind, made.default, made.annotation)
        for made in inspect.signature(method).parameters.values()
    ]


def make(edition: str, *, wait: bool) -> Any:
    return TWINS[edition][wait](*KEYS[edition])


@pytest.mark.parametrize("edition", TWINS)
def test_every_operation_is_a_method(edition: str) -> None:
    api = make(edition, wait=False)

    for tag, operation in operations(edition):
        method = method_of(operation)
        assert callable(getattr(getattr(api, tag), method))
        assert callable(getattr(getattr(api, tag).with_response, method))


@pytest.mark.parametrize("edition", TWINS)
def test_every_list_can_be_gone_through(edition: str) -> None:
    api = make(edition, wait=False)

    for tag, operation in operations(edition):
        method = method_of(operation)
        rest = method.removeprefix("list").removeprefix("get")
        paged = "pagination_offset" in parameters(edition, operation) and answers_rows(edition, operation)
        is_list = paged or method == "list" or method.startswith("list_")
        for name in (f"iter_all{rest}", f"iter_pages{rest}"):
            assert not is_list or hasattr(getattr(api, tag), name), operation["operationId"]
            if is_list:
                taken = inspect.signature(getattr(getattr(api, tag), name)).parameters
                assert "progress" in taken
                assert "pagination_offset" not in taken


@pytest.mark.parametrize("edition", TWINS)
def test_both_kinds_of_callers_have_the_same_surface(edition: str) -> None:
    one, other = make(edition, wait=False), make(edition, wait=True)

    assert shape(type(one).__init__)[:-1] == shape(type(other).__init__)[:-1]
    assert shape(type(one).__init__)[-1][0] == "transport" == shape(type(other).__init__)[-1][0]
    assert public(one).keys() == public(other).keys()
    assert shape(one.with_options) == shape(other.with_options)
    assert shape(one.request) == shape(other.request)
    for tag in {tag for tag, _ in operations(edition)}:
        for here, there in (
            (getattr(one, tag), getattr(other, tag)),
            (getattr(one, tag).with_response, getattr(other, tag).with_response),
        ):
            assert public(here).keys() == public(there).keys()
            for name in public(here).keys() - {"with_response"}:
                assert shape(getattr(here, name)) == shape(getattr(there, name))
                assert inspect.getdoc(getattr(here, name))


@pytest.mark.parametrize("edition", TWINS)
def test_only_asynchronous_methods_have_to_be_awaited(edition: str) -> None:
    for tag, operation in operations(edition):
        method = method_of(operation)
        for wait in (False, True):
            called = getattr(getattr(make(edition, wait=wait), tag), method)
            assert inspect.iscoroutinefunction(called) is wait


@pytest.mark.parametrize("edition", TWINS)
def test_arguments_are_those_of_the_operation(edition: str) -> None:
    api = make(edition, wait=False)

    for tag, operation in operations(edition):
        method = getattr(getattr(api, tag), method_of(operation))
        named = {name.rstrip("_") for name in inspect.signature(method).parameters}
        expected = {name.removesuffix("[]") for name in parameters(edition, operation)} - {"Accept-Language"}
        body = {"body"} if "requestBody" in operation else set()
        assert named == expected | body | {"timeout", "retries", "headers"}, operation["operationId"]


@pytest.mark.parametrize("client", CLIENTS)
def test_every_method_ends_with_the_options_of_a_call(client: Any) -> None:
    api = client(*KEYS[client.__name__.removeprefix("Async").lower()])
    options = [
        ("timeout", "float | None"),
        ("retries", "int | None"),
        ("headers", "Mapping[str, str] | None"),
    ]

    for tag in {tag for tag, _ in operations(client.__name__.removeprefix("Async").lower())}:
        for place in (getattr(api, tag), getattr(api, tag).with_response):
            for name in public(place).keys() - {"with_response"}:
                last = list(inspect.signature(getattr(place, name)).parameters.values())[-3:]
                assert [(made.name, made.annotation) for made in last] == options, name
                assert {(made.kind, made.default) for made in last} == {
                    (inspect.Parameter.KEYWORD_ONLY, None)
                }


def test_results_are_typed() -> None:
    signature = inspect.signature(lapak.SmartSeller(KEY).orders.list)
    whole = inspect.signature(lapak.SmartSeller(KEY).orders.with_response.list)
    walk = inspect.signature(lapak.AsyncSmartSeller(KEY).orders.iter_all)

    assert signature.return_annotation == "OrderPage"
    assert whole.return_annotation == "Response[OrderPage]"
    assert walk.return_annotation == "AsyncIterator[Order]"


def test_the_whole_answer_can_be_had() -> None:
    answer = httpx.Response(200, json={"data": [], "extra": 1}, headers={"X-Request-Id": "r-1"})

    got = Server(answer).shop().suppliers.with_response.list()

    assert isinstance(got, lapak.Response)
    assert (got.status, got.headers["x-request-id"], json.loads(got.content)) == (
        200,
        "r-1",
        {"data": [], "extra": 1},
    )
    assert got.parsed.data == []
    assert got.parsed["extra"] == 1


def test_the_whole_answer_can_be_had_by_asynchronous_callers() -> None:
    async def run() -> int:
        async with Server(page([])).async_shop() as api:
            return (await api.suppliers.with_response.list()).status

    assert asyncio.run(run()) == 200


@pytest.mark.parametrize("client", CLIENTS)
def test_addresses_come_from_the_argument_then_the_environment_then_the_bundle(
    client: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = client.__name__.removeprefix("Async")
    keys = KEYS[name.lower()]
    monkeypatch.delenv(f"LAPAK_{name.upper()}_URL", raising=False)

    assert client(*keys).base_url == bundle(name.lower())["servers"][0]["url"]
    monkeypatch.setenv(f"LAPAK_{name.upper()}_URL", "http://127.0.0.1:8765/x/")
    assert client(*keys).base_url == "http://127.0.0.1:8765/x/"
    assert client(*keys, base_url="http://127.0.0.1:1/y").base_url == "http://127.0.0.1:1/y"


@pytest.mark.parametrize("base_url", ["http://127.0.0.1:1/a/b", "http://127.0.0.1:1/a/b/"])
def test_paths_hang_below_the_base_url(base_url: str) -> None:
    server = Server(page([]))

    server.shop(base_url=base_url).suppliers.list()

    assert str(server.requests[0].url) == "http://127.0.0.1:1/a/b/supplier"


def test_keys_come_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LAPAK_SMARTSELLER_KEY", "  from-the-environment\n")
    server = Server(page([]))

    lapak.SmartSeller(transport=httpx.MockTransport(server)).suppliers.list()

    assert server.requests[0].headers["authorization"] == "Bearer from-the-environment"


def test_requests_say_who_asks_and_for_what() -> None:
    server = Server(page([]))

    server.shop(language="id").suppliers.list()

    headers = server.requests[0].headers
    assert headers["user-agent"] == f"lapak/{lapak.__version__}"
    assert headers["accept"].startswith("application/json")
    assert headers["accept-language"] == "id"


def test_no_language_is_asked_for_unless_it_is_given() -> None:
    server = Server(page([]))

    server.shop().suppliers.list()

    assert "accept-language" not in server.requests[0].headers


def test_nothing_is_sent_that_was_not_given() -> None:
    server = Server(page([]))

    server.shop().orders.list(order_progress_status="PAID")

    assert server.requests[0].url.query == b"order_progress_status=PAID"


@pytest.mark.parametrize("value", [b"Dewi", object(), iter("Dewi")], ids=["bytes", "object", "iterator"])
def test_what_has_no_text_is_not_sent_as_pythons_own_words(value: Any) -> None:
    server = Server(page([]))

    with pytest.raises(TypeError, match="cannot be sent: pass its text"):
        server.shop().orders.list(keyword=value)
    assert server.asked == 0


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (OrderPaymentStatus.PAID, "PAID"),
        ("LUNAS", "LUNAS"),
        (Decimal(5), "5"),
        (date(2026, 11, 1), "2026-11-01"),
        (UUID(int=5), str(UUID(int=5))),
        (True, "true"),
    ],
)
def test_values_of_a_query_are_sent_as_their_text(value: Any, text: str) -> None:
    server = Server(page([]))

    server.shop().orders.list(payment_status=value, start_date="2026-11-01")

    assert server.requests[0].url.params["payment_status"] == text


def test_a_closed_client_sends_nothing() -> None:
    server = Server(page([]))
    with server.shop() as api:
        pass

    with pytest.raises(RuntimeError, match="closed"):
        api.suppliers.list()
    assert server.asked == 0


def test_the_version_is_the_one_of_the_package() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())

    assert lapak.__version__ == project["project"]["version"]


def test_what_lapak_exports_can_be_imported() -> None:
    for name in lapak.__all__:
        assert getattr(lapak, name) is not None
    assert dir(lapak) == sorted(lapak.__all__)
    with pytest.raises(AttributeError, match="has no attribute 'Tokopedia'"):
        _ = lapak.Tokopedia
