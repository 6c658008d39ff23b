"""Files over a real connection: whole, cut, slow, and going up."""

import asyncio
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from lapak import AsyncSmartSeller, ConnectionFailed, DeadlineExceeded, DownloadProgress, File, SmartSeller

CONTENT = b"%PDF-1.7\n" + bytes(range(256)) * 8000
HALF = len(CONTENT) // 2


class Handler(BaseHTTPRequestHandler):
    """Answers by the last word of the path, and keeps what it was sent."""

    protocol_version = "HTTP/1.1"
    server: "Files"

    def do_GET(self) -> None:
        how = self.path.rpartition("/")[2]
        self.server.asked.append(how)
        if how == "once" and self.server.asked.count("once") > 1:
            how = "whole"
        self.send_response(200)
        self.send_header("Content-Type", "application/pdf")
        self.send_header("Content-Disposition", 'attachment; filename="../INV 7.pdf"')
        if how == "chunked":
            self.send_header("Transfer-Encoding", "chunked")
            self.end_headers()
            for start in range(0, len(CONTENT), 100_000):
                piece = CONTENT[start : start + 100_000]
                self.wfile.write(b"%x\r\n%s\r\n" % (len(piece), piece))
            self.wfile.write(b"0\r\n\r\n")
            return
        self.send_header("Content-Length", str(len(CONTENT)))
        self.end_headers()
        if how in {"cut", "once"}:
            self.wfile.write(CONTENT[:HALF])
            self.close_connection = True
        elif how == "stuck":
            self.wfile.write(CONTENT[:HALF])
            self.wfile.flush()
            self.server.over.wait(20)
            self.close_connection = True
        else:
            self.wfile.write(CONTENT)

    def do_POST(self) -> None:
        if self.headers.get("Transfer-Encoding") == "chunked":
            sent = bytearray()
            while size := int(self.rfile.readline(), 16):
                sent += self.rfile.read(size)
                self.rfile.readline()
            self.rfile.readline()
        else:
            sent = bytearray(self.rfile.read(int(self.headers["Content-Length"])))
        self.server.sent.append(bytes(sent))
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", "2")
        self.end_headers()
        self.wfile.write(b"{}")

    do_PUT = do_PATCH = do_POST  # noqa: N815 - the names that http.server looks for

    def log_message(self, *_: object) -> None:
        """Say nothing."""


class Files(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.asked: list[str] = []
        self.sent: list[bytes] = []
        self.over = threading.Event()
        self.url = f"http://127.0.0.1:{self.server_address[1]}"


@pytest.fixture
def server() -> Iterator[Files]:
    with Files() as made:
        thread = threading.Thread(target=made.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield made
        made.over.set()
        made.shutdown()
        thread.join()


class Caller:
    """Either kind of client."""

    def __init__(self, url: str, *, wait: bool) -> None:
        self._url = url
        self._wait = wait

    def load(self, how: str, target: Path, **options: Any) -> Path:
        if not self._wait:
            with SmartSeller("kunci", base_url=self._url) as api:
                return api.shipments.download_invoice_pdf_to(target, how, **options)

        async def run() -> Path:
            async with AsyncSmartSeller("kunci", base_url=self._url) as api:
                return await api.shipments.download_invoice_pdf_to(target, how, **options)

        return asyncio.run(run())

    def send(self, file: File) -> None:
        if not self._wait:
            with SmartSeller("kunci", base_url=self._url) as api:
                api.shops.upload_logo({"logo": file})
            return

        async def run() -> None:
            async with AsyncSmartSeller("kunci", base_url=self._url) as api:
                await api.shops.upload_logo({"logo": file})

        asyncio.run(run())


@pytest.fixture(params=[False, True], ids=["sync", "async"])
def caller(request: pytest.FixtureRequest, server: Files) -> Caller:
    return Caller(server.url, wait=request.param)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.parametrize("how", ["whole", "chunked"])
def test_a_file_comes_whole(caller: Caller, tmp_path: Path, how: str) -> None:
    told: list[DownloadProgress] = []

    saved = caller.load(how, tmp_path, progress=told.append)

    assert saved == tmp_path / "INV 7.pdf"
    assert saved.read_bytes() == CONTENT
    assert told[-1] == DownloadProgress(len(CONTENT), len(CONTENT) if how == "whole" else None)
    assert len(told) > 1
    assert names(tmp_path) == ["INV 7.pdf"]


def test_a_cut_connection_is_tried_again(caller: Caller, server: Files, tmp_path: Path) -> None:
    assert caller.load("once", tmp_path).read_bytes() == CONTENT
    assert server.asked == ["once", "once"]
    assert names(tmp_path) == ["INV 7.pdf"]


def test_a_file_that_is_always_cut_is_not_saved(caller: Caller, tmp_path: Path) -> None:
    with pytest.raises(ConnectionFailed):
        caller.load("cut", tmp_path, retries=0)

    assert names(tmp_path) == ["INV 7.pdf.part"]
    assert (tmp_path / "INV 7.pdf.part").stat().st_size <= HALF


def test_the_deadline_ends_a_download_that_is_stuck(caller: Caller, tmp_path: Path) -> None:
    with pytest.raises(DeadlineExceeded):
        caller.load("stuck", tmp_path, timeout=0.5)

    assert names(tmp_path) == ["INV 7.pdf.part"]


def test_files_go_up_from_paths_and_streams(caller: Caller, server: Files, tmp_path: Path) -> None:
    path = tmp_path / "logo.png"
    path.write_bytes(CONTENT)

    caller.send(File.from_path(path))
    with path.open("rb") as stream:
        caller.send(File(stream))
    caller.send(File(CONTENT, "logo.png"))

    assert len(server.sent) == 3
    for sent in server.sent:
        assert CONTENT in sent
        assert b'name="logo"; filename="logo.png"\r\nContent-Type: image/png' in sent
