"""The emulator as a WSGI application, with the environments that servers make."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

import orjson
import pytest

from lapak.emulator.wsgi import EnvironHeaders, wsgi_app
from tests.emulator.core.conftest import BASE
from tests.emulator.core.widgets import KEY_A

if TYPE_CHECKING:
    from lapak.emulator.app import Emulator


class Drip(io.RawIOBase):
    """A body that comes in small pieces."""

    def __init__(self, body: bytes) -> None:
        self.left = body

    def read(self, size: int = -1) -> bytes:
        assert 0 < size <= 65536
        piece, self.left = self.left[: min(size, 7)], self.left[min(size, 7) :]
        return piece


def ask(
    emulator: Emulator, method: str, path: str, body: bytes = b"", **environ: Any
) -> tuple[str, dict[str, str], bytes]:
    started: list[Any] = []
    path, _, query = path.partition("?")
    given = {
        "REQUEST_METHOD": method,
        "PATH_INFO": BASE + path,
        "QUERY_STRING": query,
        "HTTP_AUTHORIZATION": f"Bearer {KEY_A}",
        "HTTP_HOST": "127.0.0.1:8765",
        "wsgi.input": Drip(body),
        "wsgi.url_scheme": "https",
    }
    if body:
        given |= {"CONTENT_TYPE": "application/json", "CONTENT_LENGTH": str(len(body))}
    pieces = list(
        wsgi_app(emulator)(given | environ, lambda status, headers: started.append((status, headers)))
    )
    ((status, headers),) = started
    return status, dict(headers), b"".join(pieces)


def test_a_call_is_answered(emulator: Emulator) -> None:
    status, headers, body = ask(emulator, "GET", "/counter")

    assert (status, body) == ("200 OK", b'{"value":0}')
    assert headers == {
        "content-type": "application/json",
        "x-lapak-operation": "counters_get",
        "date": "Mon, 30 Nov 2026 05:00:00 GMT",
    }


def test_query_scheme_and_host_arrive(emulator: Emulator) -> None:
    seen = orjson.loads(ask(emulator, "GET", "/widget?keyword=a%20b")[2])

    assert seen["query"] == {"keyword": "a b"}
    assert seen["url"] == f"https://127.0.0.1:8765{BASE}/widget"


def test_a_body_in_pieces_is_put_together(emulator: Emulator) -> None:
    body = orjson.dumps({"name": "Meja panjang sekali", "price": 1})

    assert ask(emulator, "POST", "/widget", body)[0] == "200 OK"


def test_a_chunked_body_has_no_length(emulator: Emulator) -> None:
    body = orjson.dumps({"name": "Meja", "price": 1})
    chunked = {"CONTENT_LENGTH": "", "HTTP_TRANSFER_ENCODING": "chunked", "wsgi.input_terminated": True}

    assert ask(emulator, "POST", "/widget", body, **chunked)[0] == "200 OK"


@pytest.mark.parametrize("length", [None, "", "x", "-1", "0"])
def test_without_a_length_there_is_no_body(emulator: Emulator, length: str | None) -> None:
    status, _, body = ask(emulator, "POST", "/widget", b"{}", CONTENT_LENGTH=length)

    assert status == "400 Bad Request"
    assert orjson.loads(body)["message"] == "The body is missing; send JSON."


def test_a_body_that_is_too_large_is_read_to_its_end_so_that_the_answer_is_heard(emulator: Emulator) -> None:
    stream = io.BytesIO(b"x" * 10_000_000)

    status, _, _ = ask(emulator, "POST", "/widget", b"x", CONTENT_LENGTH="10000000", **{"wsgi.input": stream})

    assert status == "413 Request Entity Too Large"
    assert stream.tell() == 10_000_000


@pytest.mark.parametrize(
    ("path_info", "label"),
    [("/widget/caf\xc3\xa9/label", "café"), ("/widget/a%2Fb/label", "a%2Fb"), ("/widget/a b?/label", "a b?")],
)
def test_the_decoded_path_of_wsgi_is_understood(emulator: Emulator, path_info: str, label: str) -> None:
    status, _, body = ask(emulator, "GET", "", PATH_INFO=BASE + path_info)

    assert status == "200 OK"
    assert orjson.loads(body)["path"] == {"name": label}


@pytest.mark.parametrize("path_info", ["/widget/\xff/label", "/widget/\u20ac/label"])
def test_a_path_that_is_not_utf8_is_400(emulator: Emulator, path_info: str) -> None:
    assert ask(emulator, "GET", "", PATH_INFO=BASE + path_info)[0] in {"400 Bad Request", "200 OK"}


def test_a_query_of_raw_bytes_is_understood(emulator: Emulator) -> None:
    seen = ask(emulator, "GET", "/widget", QUERY_STRING="keyword=caf\xc3\xa9&filter[a]=%41")[2]

    assert orjson.loads(seen)["query"] == {"keyword": "café", "filter": {"a": "A"}}


def test_a_dropped_connection_fails_while_the_body_is_sent(emulator: Emulator) -> None:
    emulator.faults.add(drop=True)

    with pytest.raises(ConnectionAbortedError):
        ask(emulator, "GET", "/counter")


def test_a_delay_is_waited_for(emulator: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    waited: list[float] = []
    monkeypatch.setattr("lapak.emulator.wsgi.time.sleep", waited.append)
    emulator.faults.add(delay_ms=250, nth=1)

    assert ask(emulator, "GET", "/counter")[0] == "200 OK"
    assert ask(emulator, "GET", "/counter")[0] == "200 OK"
    assert waited == [0.25]


def test_headers_are_found_by_lower_case_name() -> None:
    headers = EnvironHeaders(
        {"HTTP_API_KEY": "k", "CONTENT_TYPE": "a/b", "PATH_INFO": "/", "HTTP_ACCEPT": "*/*"}
    )

    assert (headers["api_key"], headers["api-key"], headers.get("Accept")) == ("k", "k", "*/*")
    assert headers.get("content-type") == "a/b"
    assert headers.get("x") is None
    assert headers.get("x", "y") == "y"
    assert "accept" in headers
    assert "path-info" not in headers
    assert sorted(headers) == ["accept", "api-key", "content-type"]
    assert len(headers) == 3
    with pytest.raises(KeyError):
        headers["x"]
