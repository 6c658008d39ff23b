"""Files come down whole, under a harmless name in the folder that was asked for, or not at all."""

import asyncio
import os
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from lapak import (
    BadRequest,
    ConnectionFailed,
    DeadlineExceeded,
    DownloadProgress,
    NotFound,
    ResponseUnreadable,
)
from lapak.client.part_files import PartFile
from tests.client.wire import FakeTime, Server, failed

PDF = b"%PDF-1.7\n" + bytes(range(256)) * 2000
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
REFUSED = b'{"response": "Failed", "message": "Invoice tidak ditemukan", "data": null}'


def file(content: bytes = PDF, name: str | None = "INV-7.pdf", **headers: str) -> httpx.Response:
    told = {} if name is None else {"content-disposition": f'attachment; filename="{name}"'}
    kind = {"content-type": "application/pdf"}
    return httpx.Response(
        200,
        content=content,
        headers=kind | told | {key.replace("_", "-"): value for key, value in headers.items()},
    )


class Pieces(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body in pieces; what is callable is called, to break off or to let time pass."""

    def __init__(self, *pieces: Any) -> None:
        self._pieces = pieces

    def __iter__(self) -> Iterator[bytes]:
        for piece in self._pieces:
            if isinstance(piece, Exception):
                raise piece
            if callable(piece):
                piece()
            else:
                yield piece

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece


def broken(*pieces: Any, name: str = "INV-7.pdf") -> Any:
    headers = {"content-disposition": f"attachment; filename={name}", "content-type": "application/pdf"}
    return lambda _: httpx.Response(200, stream=Pieces(*pieces), headers=headers)


class Loader:
    """Downloads the PDF of an invoice through either kind of client, on a clock that does not wait."""

    def __init__(self, *, wait: bool) -> None:
        self._wait = wait
        self.time = FakeTime()

    def __call__(self, server: Server, target: Path | str, **options: Any) -> Path:
        if self._wait:
            return asyncio.run(self._later(server, target, options))
        with server.shop() as api:
            api._sender.clock = self.time.clock()
            return api.shipments.download_invoice_pdf_to(target, "kRtWqa", **options)

    async def _later(self, server: Server, target: Path | str, options: dict[str, Any]) -> Path:
        async with server.async_shop() as api:
            api._sender.clock = self.time.clock()
            return await api.shipments.download_invoice_pdf_to(target, "kRtWqa", **options)


@pytest.fixture(params=[False, True], ids=["sync", "async"])
def load(request: pytest.FixtureRequest) -> Loader:
    return Loader(wait=request.param)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_file_is_saved_under_the_name_that_the_server_proposes(load: Loader, tmp_path: Path) -> None:
    server = Server(file())

    saved = load(server, tmp_path)

    assert saved == tmp_path / "INV-7.pdf"
    assert saved.read_bytes() == PDF
    assert names(tmp_path) == ["INV-7.pdf"]
    assert server.requests[0].url.path.endswith("/shipping/invoice/download/pdf/kRtWqa")


@pytest.mark.parametrize("proposed", ["../../INV-7.pdf", "/tmp/INV-7.pdf", "..\\INV-7.pdf", "x/../INV-7.pdf"])  # noqa: S108
def test_no_name_leads_out_of_the_folder(load: Loader, tmp_path: Path, proposed: str) -> None:
    folder = tmp_path / "invoices"
    folder.mkdir()

    assert load(Server(file(name=proposed)), folder) == folder / "INV-7.pdf"
    assert names(tmp_path) == ["invoices"]


def test_without_a_name_the_operation_gives_one(load: Loader, tmp_path: Path) -> None:
    assert load(Server(file(name=None)), tmp_path).name == "shipments_download_invoice_pdf.pdf"


def test_the_name_of_the_caller_wins(load: Loader, tmp_path: Path) -> None:
    assert load(Server(file()), tmp_path / "november.pdf") == tmp_path / "november.pdf"
    assert load(Server(file()), str(tmp_path / "desember")) == tmp_path / "desember"


def test_a_text_that_ends_in_a_slash_is_a_folder_that_is_made(load: Loader, tmp_path: Path) -> None:
    assert load(Server(file()), f"{tmp_path}/2026/11/") == tmp_path / "2026" / "11" / "INV-7.pdf"


def test_a_folder_that_is_not_there_is_said_before_anything_is_sent(load: Loader, tmp_path: Path) -> None:
    server = Server(file())

    with pytest.raises(FileNotFoundError, match="there is no folder"):
        load(server, tmp_path / "2026" / "invoice.pdf")
    assert server.asked == 0


def test_what_is_there_stays_unless_it_is_to_be_replaced(load: Loader, tmp_path: Path) -> None:
    old = tmp_path / "INV-7.pdf"
    old.write_bytes(b"old")

    assert load(Server(file()), tmp_path).name == "INV-7 (2).pdf"
    assert load(Server(file()), tmp_path).name == "INV-7 (3).pdf"
    assert old.read_bytes() == b"old"
    assert load(Server(file()), tmp_path, overwrite=True) == old
    assert old.read_bytes() == PDF
    assert names(tmp_path) == ["INV-7 (2).pdf", "INV-7 (3).pdf", "INV-7.pdf"]


def test_links_are_not_followed(load: Loader, tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_bytes(b"secret")
    folder = tmp_path / "invoices"
    folder.mkdir()
    (folder / "INV-7.pdf").symlink_to(secret)
    (folder / "INV-7.pdf.part").symlink_to(secret)

    assert load(Server(file()), folder) == folder / "INV-7 (2).pdf"
    assert load(Server(file()), folder, overwrite=True) == folder / "INV-7.pdf"

    assert secret.read_bytes() == b"secret"
    assert not (folder / "INV-7.pdf").is_symlink()
    assert (folder / "INV-7.pdf").read_bytes() == PDF


def test_progress_is_told_after_every_piece(load: Loader, tmp_path: Path) -> None:
    told: list[DownloadProgress] = []
    headers = {"content-length": "6"}
    server = Server(lambda _: httpx.Response(200, stream=Pieces(b"%PD", b"", b"F-1"), headers=headers))

    load(server, tmp_path, progress=told.append)

    assert told == [DownloadProgress(3, 6), DownloadProgress(6, 6)]


def test_the_length_of_a_packed_file_is_not_that_of_the_file(load: Loader, tmp_path: Path) -> None:
    import gzip  # noqa: PLC0415 - for this test only

    told: list[DownloadProgress] = []
    packed = gzip.compress(PDF)
    server = Server(lambda _: httpx.Response(200, content=packed, headers={"content-encoding": "gzip"}))

    assert load(server, tmp_path, progress=told.append).read_bytes() == PDF
    assert {one.total for one in told} == {None}


def test_an_error_leaves_nothing(load: Loader, tmp_path: Path) -> None:
    with pytest.raises(NotFound) as caught:
        load(Server(failed(404, "Invoice tidak ditemukan")), tmp_path)

    assert caught.value.message == "Invoice tidak ditemukan"
    assert names(tmp_path) == []


@pytest.mark.parametrize("kind", ["application/json", "text/html", "application/octet-stream", ""])
def test_a_refusal_in_place_of_a_file_is_an_error(load: Loader, tmp_path: Path, kind: str) -> None:
    refused = httpx.Response(200, content=REFUSED, headers={"content-type": kind})

    with pytest.raises(BadRequest, match="Invoice tidak ditemukan"):
        load(Server(refused), tmp_path)
    with Server(refused).shop() as api, pytest.raises(BadRequest, match="Invoice tidak ditemukan"):
        api.shipments.download_invoice_pdf("kRtWqa")
    assert names(tmp_path) == []


@pytest.mark.parametrize(
    ("status", "kind", "content"),
    [
        (200, "application/json", b'{"response": "Success", "message": "sent by mail"}'),
        (200, "application/json; charset=utf-8", b""),
        (200, "text/html", b"\n<!doctype html><title>Login</title>"),
        (204, "application/pdf", b""),
        (206, "application/pdf", PDF),
    ],
)
def test_what_is_no_file_is_not_saved_as_one(
    load: Loader, tmp_path: Path, status: int, kind: str, content: bytes
) -> None:
    answer = httpx.Response(status, content=content, headers={"content-type": kind})

    with pytest.raises(ResponseUnreadable):
        load(Server(answer), tmp_path)
    for strict in (False, True):
        with Server(answer).shop(strict=strict) as api, pytest.raises(ResponseUnreadable):
            api.shipments.download_invoice_pdf("kRtWqa")
    assert [name for name in names(tmp_path) if not name.endswith(".part")] == []


@pytest.mark.parametrize(
    ("headers", "content"),
    [
        ({"content-type": "text/html"}, b"sku;qty\n"),
        ({"content-type": "application/json", "content-disposition": "attachment"}, b'{"rows": []}'),
        ({"content-type": "text/csv"}, b"{sku},qty\n"),
        ({"content-type": "application/pdf"}, b"{" * 200_000),
        ({"content-type": "application/pdf"}, b""),
        ({}, b" \n"),
    ],
)
def test_files_of_any_content_are_files(
    load: Loader, tmp_path: Path, headers: dict[str, str], content: bytes
) -> None:
    answer = httpx.Response(200, content=content, headers=headers)

    assert load(Server(answer), tmp_path).read_bytes() == content
    with Server(answer).shop() as api:
        assert api.shipments.download_invoice_pdf("kRtWqa") == content


def test_a_try_that_breaks_off_is_begun_anew(load: Loader, tmp_path: Path) -> None:
    told: list[DownloadProgress] = []
    server = Server(broken(b"%PDF-xx", httpx.ReadError("cut")), file(b"%PDF-1.7"))

    saved = load(server, tmp_path, progress=told.append)

    assert saved.read_bytes() == b"%PDF-1.7"
    assert [one.bytes for one in told] == [7, 8]
    assert names(tmp_path) == ["INV-7.pdf"]


def test_a_try_that_breaks_off_leaves_nothing_when_the_next_file_has_another_name(
    load: Loader, tmp_path: Path
) -> None:
    """Names of reports often have the time in them."""
    server = Server(broken(b"%PDF-half", httpx.ReadError("cut"), name="061926.pdf"), file(name="061927.pdf"))

    load(server, tmp_path)

    assert names(tmp_path) == ["061927.pdf"]


def test_an_interrupted_download_is_seen_and_replaced(load: Loader, tmp_path: Path) -> None:
    with pytest.raises(ConnectionFailed):
        load(Server(broken(b"%PDF-half", httpx.ReadError("cut"))), tmp_path, retries=0)
    assert names(tmp_path) == ["INV-7.pdf.part"]
    assert (tmp_path / "INV-7.pdf.part").read_bytes() == b"%PDF-half"

    assert load(Server(file()), tmp_path).read_bytes() == PDF
    assert names(tmp_path) == ["INV-7.pdf"]


def test_a_file_that_is_shorter_than_it_says_is_not_saved(load: Loader, tmp_path: Path) -> None:
    with pytest.raises(ConnectionFailed, match="broke off after 512009 of 512010 bytes"):
        load(Server(file(content_length=str(len(PDF) + 1))), tmp_path)
    assert names(tmp_path) == ["INV-7.pdf.part"]


def test_the_deadline_holds_while_pieces_come(load: Loader, tmp_path: Path) -> None:
    pieces = [b"%PDF", *[step for _ in range(100) for step in (lambda: load.time.pass_(1), b".")]]

    with pytest.raises(DeadlineExceeded):
        load(Server(broken(*pieces)), tmp_path, timeout=5)
    assert (tmp_path / "INV-7.pdf.part").stat().st_size < 10
    assert names(tmp_path) == ["INV-7.pdf.part"]


def test_what_progress_raises_breaks_it_off(load: Loader, tmp_path: Path) -> None:
    def stop(_: DownloadProgress) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        load(Server(file()), tmp_path, progress=stop)
    assert names(tmp_path) == ["INV-7.pdf.part"]


def test_a_disk_that_takes_no_more_is_an_error_of_its_own(
    load: Loader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(PartFile, "write", full)

    with pytest.raises(OSError, match="No space left"):
        load(Server(file()), tmp_path)
    assert names(tmp_path) == ["INV-7.pdf.part"]


def test_two_downloads_at_once_do_not_mix(tmp_path: Path) -> None:
    async def run() -> list[Path]:
        server = Server(file())
        async with server.async_shop() as api:
            return await asyncio.gather(
                *(api.shipments.download_invoice_pdf_to(tmp_path, "kRtWqa") for _ in range(5))
            )

    saved = asyncio.run(run())

    assert len(set(saved)) == 5
    assert {path.read_bytes() for path in saved} == {PDF}
    assert not [name for name in names(tmp_path) if name.endswith(".part")]


def test_a_part_that_another_download_writes_is_left_alone(tmp_path: Path) -> None:
    one, other = PartFile(tmp_path, "nota.pdf"), PartFile(tmp_path, "nota.pdf")
    one.write(b"one")
    other.write(b"other")

    assert (one.path.name, other.path.name) == ("nota.pdf.part", "nota (2).pdf.part")
    assert other.finish(overwrite=False).read_bytes() == b"other"
    assert one.finish(overwrite=False).read_bytes() == b"one"
    assert names(tmp_path) == ["nota (2).pdf", "nota.pdf"]


def test_a_part_with_a_second_name_is_left_alone(tmp_path: Path) -> None:
    kept = tmp_path / "kept"
    kept.write_bytes(b"kept")
    os.link(kept, tmp_path / "nota.pdf.part")
    (tmp_path / "nota (2).pdf.part").mkdir()

    part = PartFile(tmp_path, "nota.pdf")
    part.close()

    assert part.path.name == "nota (3).pdf.part"
    assert kept.read_bytes() == b"kept"


def test_file_systems_without_links_are_enough(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", refuse)
    (tmp_path / "nota.pdf").write_bytes(b"old")
    part = PartFile(tmp_path, "nota.pdf")
    part.write(b"new")

    assert part.finish(overwrite=False) == tmp_path / "nota (2).pdf"
    assert (tmp_path / "nota (2).pdf").read_bytes() == b"new"
    assert names(tmp_path) == ["nota (2).pdf", "nota.pdf"]


def test_every_binary_operation_can_be_saved() -> None:
    from tests.client.test_surface import make, method_of, operations  # noqa: PLC0415 - only here

    found = 0
    for edition in ("smartseller", "ngorder"):
        for wait in (False, True):
            api = make(edition, wait=wait)
            for tag, operation in operations(edition):
                binary = "application/octet-stream" in operation["responses"]["200"].get("content", {})
                assert hasattr(getattr(api, tag), f"{method_of(operation)}_to") == binary
                found += binary
    assert found
