"""What is no file, or does not stay one, is never sent as if it were."""

import io
import mmap
import os
from pathlib import Path
from typing import Any, cast

import httpx
import pytest

from lapak import File
from lapak.client.encoding import body_parts, query_parts, url_path
from lapak.client.files import Body, Part
from lapak.client.operation import Operation
from tests.client.test_files import DONE, FORM
from tests.client.wire import Server

PLAIN: Operation[Any] = Operation("files_put", "PUT", "/f", read=lambda payload: payload, send="form")


class Gives:
    """A stream that gives what it is told to."""

    def __init__(self, *pieces: object) -> None:
        self._pieces = list(pieces)

    def read(self, _: int) -> object:
        return self._pieces.pop(0) if self._pieces else b""


@pytest.mark.parametrize(
    "wrong",
    [
        b"png",
        bytearray(b"png"),
        memoryview(b"png"),
        Path("logo.png"),
        io.BytesIO(b"png"),
        (piece for piece in [b"png"]),
        object(),
        [File(b"png"), b"png"],
    ],
    ids=lambda wrong: type(wrong).__name__,
)
@pytest.mark.parametrize("operation", [FORM, PLAIN], ids=["multipart", "form"])
def test_what_is_no_file_is_not_sent_as_its_name(operation: Operation[Any], wrong: object) -> None:
    """The server would take `<_io.BytesIO object at 0x7f…>` for the logo of the shop."""
    server = Server(DONE)

    with server.shop() as api, pytest.raises(TypeError, match=r"^logo: .* cannot be sent; a file is a lapak"):
        api._sender.send(operation, body={"logo": wrong})

    assert server.asked == 0


def test_parameters_have_no_bytes_or_objects_either() -> None:
    with pytest.raises(TypeError, match="a value of type bytes cannot be sent: pass its text"):
        query_parts({"keyword": b"Siti"})
    with pytest.raises(TypeError, match="a value of type object cannot be sent"):
        url_path("/order/{id}", {"id": object()})


def test_files_and_texts_under_one_name_both_go_out() -> None:
    parts = body_parts(FORM, {"foto": [File(b"png", "a.png"), "lama.png", None, 7]})

    assert parts == {
        "data": {"foto": ["lama.png", "7"]},
        "files": [("foto", ("a.png", b"png", "image/png"))],
    }


def test_nothing_in_a_list_of_a_form_is_left_out() -> None:
    assert body_parts(PLAIN, {"id": [1, None, 2], "none": None}) == {"data": {"id": ["1", "2"]}}


@pytest.mark.parametrize("piece", ["text", None, 7])
def test_a_stream_of_something_else_than_bytes_is_refused(piece: object) -> None:
    """None is what a stream that does not block gives when nothing is there yet, not its end."""
    stream = cast("io.BufferedReader", Gives(b"png", piece, b"more"))

    with pytest.raises(TypeError, match=f"the stream gave {type(piece).__name__} in place of bytes"):
        b"".join(Body(File(stream)))


def test_a_file_that_becomes_shorter_meanwhile_is_an_error(tmp_path: Path) -> None:
    path = tmp_path / "logo.png"
    path.write_bytes(b"x" * 200_000)
    part = Part(File.from_path(path))
    path.write_bytes(b"x" * 100_000)

    with pytest.raises(OSError, match=r"logo\.png became shorter while it was sent"):
        b"".join(iter(part.read, b""))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with names")
def test_a_pipe_is_not_taken_for_an_empty_file(tmp_path: Path) -> None:
    """It has no length, and a second try would wait for a writer without end."""
    pipe = tmp_path / "laporan.csv"
    os.mkfifo(pipe)

    with pytest.raises(OSError, match="is no plain file: open it, and pass the stream"):
        File.from_path(pipe)
    with pytest.raises(OSError, match="is no plain file"):
        body_parts(FORM, {"file": File(pipe)})


def test_an_upload_that_broke_off_leaves_a_client_that_works() -> None:
    def read(request: httpx.Request) -> httpx.Response:
        request.read()
        return httpx.Response(200, json={})

    with Server(read).shop() as api:
        with pytest.raises(TypeError, match="the stream gave str"):
            api._sender.send(FORM, body={"logo": File(cast("io.BufferedReader", Gives("text")))})

        assert api._sender.send(FORM, body={"logo": File(b"png")}).status == 200


def test_one_stream_can_be_sent_by_several_calls_at_once() -> None:
    """Each reads from where the stream stood; none moves it under another."""
    content = bytes(range(256)) * 2000
    file = File(io.BytesIO(content), "logo.png")
    readers = [file.open(), file.open(), file.open()]

    read = [b"".join(pieces) for pieces in zip(*zip(*readers, strict=True), strict=True)]

    assert read == [content] * 3
    assert file.length == len(content)


def test_a_map_of_memory_is_a_stream() -> None:
    """It returns nothing from `seek`."""
    with mmap.mmap(-1, 6) as memory:
        memory.write(b"laptop")
        memory.seek(3)
        file = File(cast("io.BufferedReader", memory))

        assert file.length == 3
        assert b"".join(file.open()) == b"top"
