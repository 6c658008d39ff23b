"""A compressed file of which the end is missing is not taken for the whole."""

import asyncio
import gzip
import zlib
from pathlib import Path

import httpx
import pytest

from lapak import ConnectionFailed, NotFound
from tests.client.wire import FakeTime, Server

TABLE = "".join(f"Kopi Gayo {number};{number * 1000}\r\n" for number in range(5000)).encode()
WHOLE = gzip.compress(TABLE)


def answer(content: bytes, coding: str = "gzip", status: int = 200) -> httpx.Response:
    headers = {"content-type": "text/csv", "content-encoding": coding}
    return httpx.Response(status, headers=headers, stream=httpx.ByteStream(content))


def server(*answers: httpx.Response) -> Server:
    return Server(*[lambda _, made=made: made for made in answers])


@pytest.mark.parametrize(
    ("content", "coding"),
    [
        (WHOLE, "gzip"),
        (zlib.compress(TABLE), "deflate"),
        (zlib.compress(TABLE, wbits=-15), "deflate"),
        (gzip.compress(zlib.compress(TABLE)), "deflate, gzip"),
        (WHOLE + b"\0" * 512, "gzip"),
    ],
)
def test_whole_files_are_read(content: bytes, coding: str) -> None:
    assert server(answer(content, coding)).shop().analyses.download_customers() == TABLE


@pytest.mark.parametrize(
    ("content", "coding"),
    [
        (WHOLE[:-30], "gzip"),
        (WHOLE[:-1], "gzip"),
        (WHOLE[:5], "gzip"),
        (zlib.compress(TABLE)[:-30], "deflate"),
        (gzip.compress(zlib.compress(TABLE)[:-30]), "deflate, gzip"),
        (gzip.compress(TABLE[:1000]) + gzip.compress(TABLE[1000:]), "gzip"),
    ],
)
def test_a_part_of_a_file_is_an_error(content: bytes, coding: str, tmp_path: Path) -> None:
    shop = server(answer(content, coding)).shop(retries=0)

    with pytest.raises(ConnectionFailed, match="the compressed body"):
        shop.analyses.download_customers_to(tmp_path)

    assert [path.suffix for path in tmp_path.iterdir() if path.suffix != ".part"] == []


def test_a_part_of_a_file_is_asked_for_again(tmp_path: Path) -> None:
    asked = server(answer(WHOLE[:-30]), answer(WHOLE))
    shop = asked.shop()
    shop._sender.clock = FakeTime().clock()

    path = shop.analyses.download_customers_to(tmp_path)

    assert (path.read_bytes(), asked.asked) == (TABLE, 2)


def test_asynchronous_callers_get_the_same() -> None:
    async def call() -> None:
        async with server(answer(WHOLE[:-30])).async_shop(retries=0) as shop:
            await shop.analyses.download_customers()

    with pytest.raises(ConnectionFailed, match="the compressed body is cut off"):
        asyncio.run(call())


def test_an_empty_body_is_not_cut_off() -> None:
    assert server(answer(b"")).shop().analyses.download_customers() == b""


def test_a_refusal_is_one_however_much_of_it_came() -> None:
    with pytest.raises(NotFound):
        server(answer(WHOLE[:-30], status=404)).shop().analyses.download_customers()


def test_json_that_is_complete_needs_no_checksum() -> None:
    body = gzip.compress(b'{"data": []}')[:-8]

    assert server(answer(body)).shop().suppliers.list().data == []
