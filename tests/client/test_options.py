"""What is set for a call wins over what is set for a copy, and that over what is set for the client."""

import asyncio
import json
import threading
from collections.abc import Callable
from typing import Any

import httpx
import pytest

import lapak
from lapak import AsyncSmartSeller, NotConfigured, Sirclo, SmartSeller
from tests.client.wire import KEY, FakeTime, Server, created, page

REFUSED = httpx.ConnectError("refused")
SUPPLIER = {"name": "Gudang"}


def sent(server: Server, name: str) -> list[str | None]:
    return [request.headers.get(name) for request in server.requests]


def test_headers_of_a_call_win_over_those_of_a_copy_and_those_over_the_clients() -> None:
    server = Server(page([]))
    api = server.shop(headers={"X-Toko": "satu", "X-Kota": "Bandung"})
    copy = api.with_options(headers={"x-toko": "dua"})

    api.suppliers.list()
    copy.suppliers.list()
    copy.suppliers.list(headers={"X-TOKO": "tiga"})
    copy.suppliers.list()
    copy.with_options(headers=None).suppliers.list()
    api.suppliers.list()

    assert sent(server, "x-toko") == ["satu", "dua", "tiga", "dua", None, "satu"]
    assert sent(server, "x-kota") == ["Bandung"] * 4 + [None, "Bandung"]
    assert sent(server, "authorization") == [f"Bearer {KEY}"] * 6


def test_headers_of_ours_can_be_replaced_but_come_once() -> None:
    server = Server(page([]))

    server.shop(headers={"user-agent": "toko-melati/3"}).suppliers.list(
        headers={"ACCEPT": "application/json"}
    )

    names = [name.lower() for name, _ in server.requests[0].headers.multi_items()]
    assert sent(server, "user-agent") == ["toko-melati/3"]
    assert sent(server, "accept") == ["application/json"]
    assert len(names) == len(set(names))


def test_retries_of_a_call_win_over_those_of_a_copy_and_those_over_the_clients() -> None:
    def asked(call: Callable[[SmartSeller], Any]) -> int:
        server = Server(REFUSED)
        api = server.shop(retries=1)
        api._sender.clock = FakeTime().clock()
        with pytest.raises(lapak.ConnectionFailed):
            call(api)
        return server.asked

    assert asked(lambda api: api.suppliers.list()) == 2
    assert asked(lambda api: api.with_options(retries=3).suppliers.list()) == 4
    assert asked(lambda api: api.with_options(retries=3).suppliers.list(retries=0)) == 1
    assert asked(lambda api: api.suppliers.with_response.list(retries=2)) == 3


def test_the_deadline_of_a_call_wins_over_that_of_a_copy_and_that_over_the_clients() -> None:
    server = Server(page([]))
    time = FakeTime()
    api = server.shop(timeout=20)
    api._sender.clock = time.clock()
    copy = api.with_options(timeout=15)

    api.suppliers.list()
    copy.suppliers.list()
    copy.suppliers.list(timeout=3)

    assert [request.extensions["timeout"]["write"] for request in server.requests] == [20, 15, 3]


def test_asynchronous_clients_take_the_same_options() -> None:
    server = Server(page([]))

    async def run() -> None:
        async with server.async_shop(headers={"X-Toko": "satu"}, timeout=20) as api:
            api._sender.clock = FakeTime().clock()
            copy = api.with_options(headers={"X-Kota": "Bandung"}, timeout=15)
            await copy.suppliers.list()
            await copy.suppliers.with_response.list(headers={"X-Toko": "dua"}, timeout=3)

    asyncio.run(run())

    assert sent(server, "x-toko") == ["satu", "dua"]
    assert sent(server, "x-kota") == ["Bandung", "Bandung"]
    assert [request.extensions["timeout"]["write"] for request in server.requests] == [15, 3]


def test_going_through_a_list_hands_the_options_of_the_call_to_every_page() -> None:
    server = Server(page([{"id": 1}], 2), page([{"id": 2}], 2))

    rows = list(server.shop().customers.iter_all(headers={"X-Toko": "satu"}, timeout=7))

    assert (len(rows), server.asked) == (2, 2)
    assert sent(server, "x-toko") == ["satu", "satu"]


def test_what_is_not_given_to_a_copy_stays() -> None:
    server = Server(page([]))
    api = server.shop(language="id", headers={"X-Toko": "satu"}, retries=1, timeout=20, strict=True)

    copy = api.with_options(timeout=5)

    assert type(copy) is SmartSeller
    assert copy.base_url == api.base_url
    before, after = api._sender.options, copy._sender.options
    assert (after.timeout, after.retries, after.language, after.strict) == (5, 1, "id", True)
    assert after.headers == before.headers == {"X-Toko": "satu"}


def test_a_language_can_be_taken_away_again() -> None:
    server = Server(page([]))
    api = server.shop(language="id")

    api.with_options(language="en").suppliers.list()
    api.with_options(language=None).suppliers.list()
    api.suppliers.list()

    assert sent(server, "accept-language") == ["en", None, "id"]


def test_an_edition_without_languages_says_so() -> None:
    api = Sirclo("kunci", "rahasia")

    with pytest.raises(NotConfigured, match="Sirclo has no languages"):
        api.with_options(language="id")


def test_resources_that_were_used_before_do_not_hold_the_old_options_of_a_copy() -> None:
    server = Server(page([]))
    api = server.shop()
    api.suppliers.list()
    api.suppliers.with_response.list()

    api.with_options(headers={"X-Toko": "dua"}).suppliers.with_response.list()

    assert sent(server, "x-toko") == [None, None, "dua"]


def test_a_copy_keeps_what_a_subclass_has_added() -> None:
    class Shop(SmartSeller):
        def __init__(self, name: str, **options: Any) -> None:
            super().__init__(KEY, **options)
            self.name = name

    copy = Shop("Toko Melati", transport=httpx.MockTransport(Server(page([])))).with_options(retries=0)

    assert isinstance(copy, Shop)
    assert copy.name == "Toko Melati"


def test_closing_a_copy_leaves_the_connections_open_and_closing_the_original_closes_them() -> None:
    server = Server(page([]))
    api = server.shop()
    with api.with_options(retries=0) as copy:
        copy.suppliers.list()
    copy.with_options(retries=1).close()

    api.suppliers.list()
    copy.suppliers.list()
    api.close()

    for closed in (api, copy):
        with pytest.raises(RuntimeError, match="closed"):
            closed.suppliers.list()
    assert server.asked == 3


def test_closing_works_the_same_for_asynchronous_clients() -> None:
    server = Server(page([]))

    async def run() -> None:
        api = server.async_shop()
        async with api.with_options(retries=0) as copy:
            await copy.suppliers.list()
        await api.suppliers.list()
        await api.close()
        with pytest.raises(RuntimeError, match="closed"):
            await copy.suppliers.list()

    asyncio.run(run())
    assert server.asked == 2


@pytest.mark.parametrize(
    "headers",
    [
        {"X-Toko": "satu\r\nX-Api: dua"},
        {"X-Toko": "satu\n"},
        {"X-Toko": "Rp\u00a05"},
        {"X-Toko": "a\x00b"},
        {"X-Toko": 5},
        {"X-Toko": None},
        {"X Toko": "satu"},
        {"X-Toko\r\nX": "satu"},
        {"": "satu"},
        {5: "satu"},
        {"Authorization": "Bearer curian"},
        {"authorization": "Bearer curian"},
        {"Proxy-Authorization": "Basic curian"},
        {"Host": "curian.example"},
        {"Content-Length": "5"},
        {"Transfer-Encoding": "chunked"},
        {"Content-Type": "text/plain"},
        {"Cookie": "curian"},
    ],
    ids=repr,
)
def test_headers_that_end_a_line_or_replace_a_key_are_refused_wherever_they_come_from(headers: Any) -> None:
    server = Server(page([]))
    api = server.shop()

    for call in (
        lambda: server.shop(headers=headers),
        lambda: api.with_options(headers=headers),
        lambda: api.suppliers.list(headers=headers),
        lambda: api.suppliers.with_response.list(headers=headers),
        lambda: list(api.customers.iter_all(headers=headers)),
        lambda: api.request("GET", "/supplier", headers=headers),
        lambda: asyncio.run(server.async_shop().suppliers.list(headers=headers)),
    ):
        with pytest.raises(NotConfigured, match="header") as caught:
            call()
        assert isinstance(caught.value, ValueError)
        assert "curian" not in str(caught.value)
    assert server.asked == 0


@pytest.mark.parametrize("name", ["api_key", "API_SECRET", "Api_Key"])
def test_the_key_headers_of_an_edition_are_refused_too(name: str) -> None:
    server = Server(httpx.Response(200, json={"orders": []}))
    api = Sirclo("kunci", "rahasia", transport=httpx.MockTransport(server))

    with pytest.raises(NotConfigured, match=f"headers cannot set {name}"):
        api.stocks.list(start="2026-11-01T00:00:00Z", end="2026-11-02T00:00:00Z", headers={name: "curian"})
    assert server.asked == 0


@pytest.mark.parametrize("retries", [-1, 1.5, "2", True])
def test_retries_must_be_a_whole_number(retries: Any) -> None:
    server = Server(page([]))
    api = server.shop()

    for call in (
        lambda: server.shop(retries=retries),
        lambda: api.with_options(retries=retries),
        lambda: api.suppliers.list(retries=retries),
    ):
        with pytest.raises(NotConfigured, match="retries must be"):
            call()


@pytest.mark.parametrize(
    ("options", "text"),
    [
        ({"wire_spelling": "printed"}, "wire_spelling must be one of both, curated, documented"),
        ({"rate_limit": 5}, "rate_limit must be a lapak.RateLimit, not int"),
        ({"hooks": print}, "hooks must be a lapak.Hooks"),
        ({"language": "id\r\nX: 1"}, "language has characters"),
    ],
)
def test_settings_that_make_no_sense_are_refused(options: dict[str, Any], text: str) -> None:
    server = Server(page([]))

    with pytest.raises(NotConfigured, match=text):
        server.shop(**options)
    with pytest.raises(NotConfigured, match=text):
        server.async_shop().with_options(**options)


def shops(count: int) -> list[tuple[str, Server]]:
    return [(f"kunci-toko-{number:02}", Server(page([]))) for number in range(count)]


def test_many_shops_at_once_in_threads_never_share_a_key_or_a_header() -> None:
    made = shops(8)
    start = threading.Barrier(len(made))

    def work(key: str, server: Server) -> None:
        api = SmartSeller(key, headers={"X-Toko": key}, transport=httpx.MockTransport(server))
        start.wait(10)
        for number in range(25):
            api.suppliers.list()
            api.with_options(headers={"X-Nomor": str(number)}).suppliers.list()
        api.close()

    threads = [threading.Thread(target=work, args=pair) for pair in made]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)

    for key, server in made:
        assert server.asked == 50
        assert set(sent(server, "authorization")) == {f"Bearer {key}"}
        assert set(sent(server, "x-toko")) == {key}
        assert sent(server, "x-nomor") == [value for number in range(25) for value in (None, str(number))]


def test_many_shops_at_once_in_tasks_never_share_a_key() -> None:
    made = shops(8)

    async def work(key: str, server: Server) -> None:
        async with AsyncSmartSeller(key, transport=httpx.MockTransport(server)) as api:
            await asyncio.gather(*(api.suppliers.list(headers={"X-Toko": key}) for _ in range(10)))

    async def run() -> None:
        await asyncio.gather(*(work(key, server) for key, server in made))

    asyncio.run(run())

    for key, server in made:
        assert sent(server, "authorization") == [f"Bearer {key}"] * 10
        assert sent(server, "x-toko") == [key] * 10


def test_one_client_can_be_used_by_many_threads() -> None:
    answered: list[int] = []
    api = SmartSeller(
        KEY,
        transport=httpx.MockTransport(
            lambda request: httpx.Response(
                200, json={"data": {"supplier_id": int(request.headers["x-nomor"]), "name": "Gudang"}}
            )
        ),
    )

    def work(number: int) -> None:
        for _ in range(10):
            made = api.suppliers.create(SUPPLIER, headers={"X-Nomor": str(number)})
            answered.append(made.data.supplier_id == number)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)

    assert answered == [True] * 80


def test_cookies_of_an_answer_are_not_sent_with_the_next_request() -> None:
    server = Server(httpx.Response(200, json={"data": []}, headers={"Set-Cookie": "sesi=7; Path=/"}))
    api = server.shop()

    api.suppliers.list()
    api.suppliers.list()

    assert sent(server, "cookie") == [None, None]


def test_a_redirect_is_not_followed_with_the_key() -> None:
    server = Server(httpx.Response(302, headers={"Location": "https://lain.example/curi"}), created())

    with pytest.raises(lapak.APIStatusError):
        server.shop().suppliers.list()
    assert server.asked == 1


def test_bodies_say_how_long_they_are_and_requests_without_one_carry_no_type() -> None:
    server = Server(created())
    api = server.shop()

    api.suppliers.list()
    api.suppliers.create(SUPPLIER)
    api.request("POST", "/kosong")

    lengths = [request.headers.get("content-length") for request in server.requests]
    assert lengths == [None, str(len(json.dumps(SUPPLIER, separators=(",", ":")))), "0"]
    assert sent(server, "content-type") == [None, "application/json", None]
    assert {request.headers["host"] for request in server.requests} == {httpx.URL(api.base_url).host}
