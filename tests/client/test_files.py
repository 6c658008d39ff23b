"""Files go up from bytes, streams and paths; what cannot be sent twice is not."""

import asyncio
import io
import os
from collections.abc import Iterator
from email import message_from_bytes
from email.message import Message
from pathlib import Path
from typing import Any, BinaryIO, cast

import httpx
import pytest

from lapak import ConnectionFailed, File, MaybeApplied, SmartSeller
from lapak.client.files import CHUNK, Body, Part, is_spent
from lapak.client.operation import Operation
from tests.client.wire import FakeTime, Server

LOGO = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 700
DONE = httpx.Response(200, json={"response": "success", "message": "ok"})
FORM: Operation[Any] = Operation(
    id="files_put", method="PUT", path="/files", read=lambda payload: payload, send="multipart"
)
BINARY: Operation[Any] = Operation(
    id="files_put", method="PUT", path="/files", read=lambda payload: payload, send="binary"
)


class OneWay(io.RawIOBase):
    """A stream like a pipe: it has no length and does not go back."""

    def __init__(self, content: bytes) -> None:
        self._content = io.BytesIO(content)
        self.name = 3

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        return self._content.readinto(buffer)


@pytest.fixture
def logo(tmp_path: Path) -> Path:
    path = tmp_path / "logo-toko-kirana.png"
    path.write_bytes(LOGO)
    return path


def parts(request: httpx.Request) -> list[Message]:
    message = message_from_bytes(
        b"Content-Type: " + request.headers["content-type"].encode() + b"\r\n\r\n" + request.content
    )
    return cast("list[Message]", message.get_payload())


def one(server: Server) -> Message:
    (part,) = parts(server.requests[-1])
    return part


@pytest.fixture(params=["sync", "async"])
def send(request: pytest.FixtureRequest) -> Any:
    """Send a body with either kind of client, on a clock that does not wait."""

    def sync(server: Server, operation: Operation[Any], body: object) -> Any:
        with server.shop() as api:
            api._sender.clock = FakeTime().clock()
            return api._sender.send(operation, body=body)

    async def wait(server: Server, operation: Operation[Any], body: object) -> Any:
        async with server.async_shop() as api:
            api._sender.clock = FakeTime().clock()
            return await api._sender.send(operation, body=body)

    if request.param == "sync":
        return sync
    return lambda *arguments: asyncio.run(wait(*arguments))


def every_kind(logo: Path) -> Iterator[File]:
    yield File(LOGO, logo.name)
    yield File.from_path(logo)
    yield File(io.BytesIO(LOGO), logo.name)
    yield File(cast("BinaryIO", OneWay(LOGO)), logo.name)


@pytest.mark.parametrize("number", range(4))
def test_a_file_is_sent_whole_with_its_name_and_type(send: Any, logo: Path, number: int) -> None:
    server = Server(DONE)

    send(server, FORM, {"logo": list(every_kind(logo))[number]})

    part = one(server)
    assert part.get_payload(decode=True) == LOGO
    assert part.get_filename() == "logo-toko-kirana.png"
    assert part.get_content_type() == "image/png"
    has_length = "content-length" in server.requests[0].headers
    assert has_length == (number < 3)


@pytest.mark.parametrize("number", range(4))
def test_a_file_can_be_the_whole_body(send: Any, logo: Path, number: int) -> None:
    server = Server(DONE)

    send(server, BINARY, list(every_kind(logo))[number])

    (request,) = server.requests
    assert request.content == LOGO
    assert request.headers["content-type"] == "image/png"
    assert request.headers.get("content-length") == (str(len(LOGO)) if number < 3 else None)


def test_the_logo_of_the_shop_goes_up_from_a_path(logo: Path) -> None:
    server = Server(DONE)

    with server.shop() as api:
        api.shops.upload_logo({"logo": File.from_path(logo)})

    assert one(server).get_payload(decode=True) == LOGO


def test_a_path_is_opened_when_it_is_sent_and_read_in_pieces(
    logo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[BinaryIO] = []
    really = Path.open

    def watched(self: Path, *arguments: Any, **options: Any) -> Any:
        opened.append(really(self, *arguments, **options))
        return opened[-1]

    monkeypatch.setattr(Path, "open", watched)
    part = Part(File.from_path(logo))
    assert part.seek(0, os.SEEK_END) == len(LOGO)
    assert opened == []

    part.seek(0)
    assert part.read() == LOGO[:CHUNK]
    assert len(opened) == 1
    while part.read():
        pass
    assert opened[0].closed


def test_a_path_that_is_not_read_to_its_end_is_closed(logo: Path) -> None:
    """A warning about an open file would fail this test."""
    stream = iter(Body(File.from_path(logo)))
    next(stream)
    del stream


def test_a_file_that_grows_meanwhile_keeps_its_length(logo: Path) -> None:
    part = Part(File.from_path(logo))
    logo.write_bytes(LOGO + b"more")

    pieces = b"".join(iter(part.read, b""))

    assert pieces == LOGO


def test_what_is_not_there_is_said_before_anything_is_sent(send: Any, logo: Path, tmp_path: Path) -> None:
    server = Server(DONE)
    with pytest.raises(FileNotFoundError):
        File.from_path(tmp_path / "no-such.png")
    with pytest.raises(IsADirectoryError):
        File.from_path(tmp_path)
    gone = File.from_path(logo)
    logo.unlink()

    with pytest.raises(FileNotFoundError):
        send(server, FORM, {"logo": gone})
    assert server.asked == 0


@pytest.mark.parametrize("number", range(3))
@pytest.mark.parametrize("operation", [FORM, BINARY], ids=["form", "binary"])
def test_what_goes_back_is_sent_again(send: Any, logo: Path, number: int, operation: Operation[Any]) -> None:
    def read_half(request: httpx.Request) -> httpx.Response:
        raise httpx.ReadError("cut", request=request)

    server = Server(read_half, DONE)
    file = list(every_kind(logo))[number]

    send(server, operation, file if operation is BINARY else {"logo": file})

    assert server.asked == 2
    again = server.requests[1].content
    assert LOGO in again


def test_a_stream_is_sent_from_where_it_stood(send: Any) -> None:
    stream = io.BytesIO(b"header" + LOGO)
    stream.seek(6)
    file = File(stream, "logo.png")
    server = Server(httpx.Response(503, headers={"retry-after": "1"}), DONE)

    send(server, FORM, {"logo": file})

    assert [parts(request)[0].get_payload(decode=True) for request in server.requests] == [LOGO, LOGO]
    assert file.length == len(LOGO)
    assert not stream.closed


def test_a_stream_that_was_read_and_does_not_go_back_is_not_sent_again(send: Any) -> None:
    server = Server(httpx.ReadError("cut"), DONE)
    file = File(cast("BinaryIO", OneWay(LOGO)), "logo.png")

    with pytest.raises(MaybeApplied):
        send(server, FORM, {"logo": file})

    assert server.asked == 1
    assert file.is_spent
    with pytest.raises(ValueError, match=r"logo\.png has been sent and cannot go back"):
        send(server, FORM, {"logo": file})
    assert server.asked == 1


def test_a_stream_that_nobody_read_may_be_sent_again() -> None:
    """A refused connection reads nothing."""
    file = File(cast("BinaryIO", OneWay(LOGO)), "logo.png")
    asked: list[bytes] = []

    class Transport(httpx.BaseTransport):
        def handle_request(self, request: httpx.Request) -> httpx.Response:
            asked.append(b"")
            if len(asked) == 1:
                raise httpx.ConnectError("refused", request=request)
            asked[-1] = request.read()
            return httpx.Response(200, json={})

    with SmartSeller("kunci", transport=Transport()) as api:
        api._sender.clock = FakeTime().clock()
        api._sender.send(FORM, body={"logo": file})

    assert len(asked) == 2
    assert LOGO in asked[1]


def test_a_spent_stream_says_the_first_failure_of_a_read() -> None:
    read: Operation[Any] = Operation(
        id="files_get", method="POST", path="/f", read=lambda _: None, effect=("read",), send="multipart"
    )
    server = Server(httpx.ReadError("cut"), DONE)

    with server.shop() as api, pytest.raises(ConnectionFailed, match="cut"):
        api._sender.send(read, body={"file": File(cast("BinaryIO", OneWay(b"x")))})
    assert server.asked == 1


@pytest.mark.parametrize(
    "name",
    [
        'a"; name="note',
        "a\r\nContent-Type: text/html\r\n\r\n<script>",
        "a\x00b",
        "a\\",
        "ku\u0301 é\u202e.png",
    ],
)
def test_a_name_cannot_add_anything_to_the_form(send: Any, name: str) -> None:
    server = Server(DONE)

    send(server, FORM, {"logo": File(b"x", name)})

    part = one(server)
    assert [key.lower() for key in part.keys()] == ["content-disposition", "content-type"]  # noqa: SIM118
    assert part.get_param("name", header="content-disposition") == "logo"
    assert part.get_payload(decode=True) == b"x"


def test_a_name_of_bytes_that_are_no_characters_is_sent_with_marks(send: Any) -> None:
    server = Server(DONE)

    send(server, FORM, {"logo": File(b"x", os.fsdecode(b"logo-\xff.png"))})

    assert b'filename="logo-?.png"' in server.requests[0].content


@pytest.mark.parametrize("kind", ["image/png\r\nX-Evil: 1", "png", "image/pñg", "\x00/\x00"])
def test_a_type_cannot_add_anything_to_the_form(kind: str) -> None:
    with pytest.raises(ValueError, match="mime_type"):
        File(b"x", "logo.png", kind)


def test_names_and_types_are_guessed(tmp_path: Path) -> None:
    path = tmp_path / "stok.csv"
    path.write_bytes(b"sku,qty\n")

    assert (File(b"x").file_name, File(b"x").mime_type) == ("file", "application/octet-stream")
    assert File(b"x", "nota.pdf").mime_type == "application/pdf"
    assert File(b"x", "nota.pdf", "text/plain").mime_type == "text/plain"
    assert File.from_path(path, file_name="lain.csv").file_name == "lain.csv"
    with path.open("rb") as stream:
        assert File(stream).file_name == "stok.csv"
        assert File(stream).mime_type == "text/csv"
    assert File(path).file_name == "stok.csv"
    assert File(cast("BinaryIO", OneWay(b""))).file_name == "file"
    assert File(cast("bytes", bytearray(b"x"))).payload == b"x"


def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    class Waiting:
        async def read(self) -> bytes:
            return b""

    for wrong in ("text", 7, io.StringIO("text"), None):
        with pytest.raises(TypeError, match="a File is bytes, a stream of bytes or a Path"):
            File(cast("bytes", wrong))
    with pytest.raises(TypeError, match="cannot be read with await"):
        File(cast("BinaryIO", Waiting()))
    path = tmp_path / "a.txt"
    path.write_text("a")
    with path.open(encoding="utf-8") as text, pytest.raises(TypeError, match="TextIOWrapper"):
        File(cast("BinaryIO", text))


def test_the_content_is_not_in_texts() -> None:
    assert repr(File(b"rahasia", "nota.pdf")) == "File(file_name='nota.pdf', mime_type='application/pdf')"


def test_spent_files_are_found_inside_of_bodies() -> None:
    spent = File(cast("BinaryIO", OneWay(b"x")))
    list(spent.open())

    assert is_spent({"a": [1, {"b": spent}]})
    assert not is_spent({"a": [1, {"b": File(b"x")}]})
