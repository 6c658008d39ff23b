"""The same over real sockets, with all that httpx, httpcore and asyncio log at the lowest level."""

import asyncio
import base64
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

import lapak
from tests.client.secrecy.answers import body
from tests.client.secrecy.canaries import KEY, PASSWORD, SEARCHES, SECRETS
from tests.client.secrecy.watch import Watch, report


class Shop(BaseHTTPRequestHandler):
    """Answers with the body and the headers of its server, and remembers what it was sent."""

    server: "Server"

    def do_GET(self) -> None:
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        headers = {name.lower(): value for name, value in self.headers.items()}
        self.server.asked.append((self.path, headers))
        content = b'{"data": []}'
        self.send_response(self.server.status)
        for name, value in {**self.server.headers, "Content-Length": str(len(content))}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(content)

    do_POST = do_GET  # noqa: N815 - the name is that of http.server

    def log_message(self, *_: object) -> None:
        """Say nothing."""


class Server(ThreadingHTTPServer):
    """A shop, or a proxy in front of one."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Shop)
        self.asked: list[tuple[str, dict[str, str]]] = []
        self.status = 200
        self.headers = {"Content-Type": "application/json"}
        threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"

    def __exit__(self, *_: object) -> None:
        self.shutdown()
        self.server_close()


@pytest.fixture
def start() -> Iterator[Callable[[], Server]]:
    with ExitStack() as stack:
        yield lambda: stack.enter_context(Server())


def test_nothing_is_logged_of_calls_over_sockets(watch: Watch, start: Callable[[], Server]) -> None:
    server = start()

    with lapak.SmartSeller(KEY, base_url=server.url) as api:
        api.customers.list(keyword=SEARCHES["keyword"])
        api.suppliers.create(body())

    assert [headers["authorization"] for _, headers in server.asked] == [f"Bearer {KEY}"] * 2
    assert "httpcore.http11" in watch.log
    assert watch.hits() == [], report(watch.hits())


def test_nothing_is_logged_of_asynchronous_calls_over_sockets(
    watch: Watch, start: Callable[[], Server]
) -> None:
    server = start()
    server.status = 400

    async def refused() -> Any:
        async with lapak.AsyncSmartSeller(KEY, base_url=server.url) as api:
            return await api.suppliers.create(body())

    async def forgotten() -> None:
        task = asyncio.create_task(refused())
        await asyncio.wait([task])
        del task

    asyncio.run(forgotten(), debug=True)

    assert "Task exception was never retrieved" in watch.log
    assert watch.hits() == [], report(watch.hits())


def test_the_password_of_a_proxy_is_not_seen(
    watch: Watch, start: Callable[[], Server], monkeypatch: pytest.MonkeyPatch
) -> None:
    proxy = start()
    credentials = f"toko:{PASSWORD}"
    monkeypatch.setenv("HTTP_PROXY", proxy.url.replace("//", f"//{credentials}@"))
    proxy.status = 407

    with lapak.SmartSeller(KEY, base_url="http://toko.invalid/api", retries=0) as api:
        watch.see("client", api, api.http)
        with pytest.raises(lapak.APIStatusError) as caught:
            api.customers.list(keyword=SEARCHES["keyword"])
    watch.see_error("refused", caught.value)

    (asked,) = proxy.asked
    encoded = base64.b64encode(credentials.encode()).decode()
    assert asked[0].startswith("http://toko.invalid/api/customer")
    assert asked[1]["proxy-authorization"] == f"Basic {encoded}"
    assert encoded not in watch.log
    assert watch.hits() == [], report(watch.hits())


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_neither_key_nor_body_goes_where_a_redirect_points(
    watch: Watch, start: Callable[[], Server], status: int
) -> None:
    server, other = start(), start()
    server.status = status
    server.headers = {"Location": f"{other.url}/orders?token=x"}

    with lapak.SmartSeller(KEY, base_url=server.url) as api:
        with pytest.raises(lapak.APIStatusError) as caught:
            api.suppliers.create(body(), headers={"X-Shop-Token": SECRETS["token"]})
        watch.see_error("redirected", caught.value)

    assert len(server.asked) == 1
    assert other.asked == []
    assert watch.hits() == [], report(watch.hits())
