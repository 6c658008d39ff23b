"""The command as a process of its own: pipes, closed streams, terminals and signals."""

from __future__ import annotations

import json
import os
import pty
import signal
import subprocess
import sys
import termios
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Event, Thread
from typing import IO, TYPE_CHECKING, Any

import pytest

from tests.cli.terminal import KEY

if TYPE_CHECKING:
    from collections.abc import Iterator

    Stream = IO[bytes] | int | None

CREATE = (
    "suppliers", "create", "--name", "Gudang", "--district-id", "3636", "--address", "Jalan Kenanga 5",
    "--phone", "081210203040", "--description", "Baru",
)  # fmt: skip
LIST = ("orders", "list", "--since", "30d", "--columns", "order_id")
CONTROL_D = b"\x04"
MADE = {"response": "Success", "data": {"supplier_id": 17122}}
with_full_disk = pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full here")


class Shop:
    """A server: three pages of orders, and a change that is answered when the test allows it."""

    def __init__(self) -> None:
        self.changed, self.go_on = Event(), Event()
        self.go_on.set()
        shop = self

        class Answers(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                if self.path.startswith("/expense"):
                    self.send(b"tanggal,jumlah\n" * 20_000, "text/csv")
                    return
                number = int(self.path.rpartition("pagination_offset=")[2])
                pages = {"total": 3, "total_pages": 3}
                self.reply({"data": [{"order_id": number}], "meta": {"pagination": pages}})

            def do_POST(self) -> None:
                self.rfile.read(int(self.headers["content-length"]))
                shop.changed.set()
                shop.go_on.wait(30)
                with suppress(BrokenPipeError):
                    self.reply(MADE)

            def reply(self, value: Any) -> None:
                self.send(json.dumps(value).encode(), "application/json")

            def send(self, content: bytes, kind: str) -> None:
                self.send_response(200)
                self.send_header("content-type", kind)
                self.send_header("content-length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - its name there
                """Be quiet."""

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Answers)
        self.url = f"http://127.0.0.1:{self.server.server_port}"


@pytest.fixture
def shop() -> Iterator[Shop]:
    made = Shop()
    thread = Thread(target=made.server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield made
    made.go_on.set()
    made.server.shutdown()
    thread.join()
    made.server.server_close()


@contextmanager
def started(
    url: str,
    *arguments: str,
    around: str = "",
    stdin: Stream = None,
    stdout: Stream = subprocess.PIPE,
    stderr: Stream = subprocess.PIPE,
) -> Iterator[subprocess.Popen[bytes]]:
    """Start the command; `around` is what a shell adds, such as `>&-`."""
    environment = {
        **os.environ, "LAPAK_SMARTSELLER_KEY": KEY, "LAPAK_SMARTSELLER_URL": url, "LAPAK_EDITION": "",
        "PYTHONPATH": os.pathsep.join(sys.path),
    }  # fmt: skip
    command = [sys.executable, "-m", "lapak.cli", *arguments]
    words = ["/bin/sh", "-c", f'exec "$@" {around}', "sh", *command] if around else command
    process: subprocess.Popen[bytes] = subprocess.Popen(  # noqa: S603 - our own command
        words, env=environment, stdin=stdin, stdout=stdout, stderr=stderr, start_new_session=True
    )
    with process:
        yield process


def done(
    url: str, *arguments: str, around: str = "", stdout: Stream = subprocess.PIPE
) -> tuple[int, str, str]:
    """Return the exit status, and what came on standard output and error."""
    with started(url, *arguments, around=around, stdin=subprocess.DEVNULL, stdout=stdout) as process:
        out, err = process.communicate(timeout=30)
    return process.returncode, (out or b"").decode(), (err or b"").decode()


def left(read: int, write: int) -> IO[bytes]:
    """Return the end of a pipe whose reader has left."""
    os.close(read)
    return os.fdopen(write, "wb")


@with_full_disk
def test_a_full_disk_is_told_in_a_line(shop: Shop) -> None:
    for arguments in (LIST, ("--help",)):
        assert done(shop.url, *arguments, around=">/dev/full") == (1, "", "lapak: No space left on device\n")


def test_a_reader_that_leaves_is_no_fault(shop: Shop) -> None:
    with left(*os.pipe()) as pipe:
        assert done(shop.url, *LIST, stdout=pipe) == (1, "", "")


@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_a_reader_that_leaves_early_is_no_success(
    unbuffered: str, shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without Python's buffer, what a write does not take is lost unless it is written again."""
    monkeypatch.setenv("PYTHONUNBUFFERED", unbuffered)
    words = ("expenses", "download", "--to", "-")
    with started(shop.url, *words) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        begun = os.read(process.stdout.fileno(), 7)
        process.stdout.close()
        err = process.stderr.read()

    assert (process.returncode, begun, err) == (1, b"tanggal", b"")


@pytest.mark.parametrize(
    "why", [pytest.param("No space left on device", marks=with_full_disk), "Broken pipe"]
)
def test_a_change_whose_answer_cannot_be_shown_is_not_called_failed(why: str, shop: Shop) -> None:
    """Whoever takes status 1 for "nothing has happened" would send it again."""
    with left(*os.pipe()) if why == "Broken pipe" else open("/dev/full", "wb") as out:  # noqa: PTH123
        status, _, err = done(shop.url, *CREATE, stdout=out)

    assert status == 3
    assert err == (
        f"lapak: suppliers_create: it has happened, but its answer could not be shown: {why}\n"
        "  Look before you send it again: lapak suppliers list --edition smartseller\n"
    )


@pytest.mark.parametrize("full", [pytest.param(True, marks=with_full_disk), False])
def test_what_became_of_a_change_is_told_by_the_status_alone(full: bool, shop: Shop) -> None:  # noqa: FBT001
    """Nobody may read standard error, in `2>&1 | grep` for example."""
    with open("/dev/full", "wb") if full else left(*os.pipe()) as gone:  # noqa: PTH123
        with started(shop.url, *CREATE, stdout=gone, stderr=gone) as unseen:
            pass
        with started(shop.url, *CREATE, "--columns", "nomor", stderr=gone) as noted:
            out, _ = noted.communicate(timeout=30)

    assert (unseen.returncode, noted.returncode) == (3, 0)
    assert out.split() == [b"field", b"value", b"nomor"]


def test_a_change_that_is_stopped_may_have_happened(shop: Shop) -> None:
    shop.go_on.clear()
    with started(shop.url, *CREATE) as process:
        assert shop.changed.wait(30)
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=30)

    assert (process.returncode, out) == (3, b"")
    assert err.decode() == (
        "lapak: suppliers_create: stopped after it was begun\n  It may or may not have happened.\n"
        "  Look before you send it again: lapak suppliers list --edition smartseller\n"
    )


@pytest.mark.parametrize("around", ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
def test_closed_streams_do_not_make_a_change_fail(around: str, shop: Shop) -> None:
    status, _, err = done(shop.url, *CREATE, around=around)

    assert (status, err) == (0, "")
    assert shop.changed.is_set()


def test_a_terminal_without_our_signs_gets_others(monkeypatch: pytest.MonkeyPatch, shop: Shop) -> None:
    monkeypatch.setenv("PYTHONIOENCODING", "cp437")
    status, out, err = done(shop.url, "--help")

    assert (status, err) == (0, "")
    assert out.startswith("Usage: lapak [OPTIONS] RESOURCE VERB [ARGUMENTS]?")


def seen(url: str, *arguments: str, typed: bytes = b"") -> tuple[int, str]:
    """Return the exit status and what a terminal shows; what is typed follows a question."""
    here, there = pty.openpty()
    termios.tcsetwinsize(there, (24, 80))
    shown = b""
    with started(url, *arguments, stdin=there, stdout=there, stderr=there) as process:
        os.close(there)
        with os.fdopen(here, "r+b", buffering=0) as terminal:
            while True:
                try:
                    piece = terminal.read(4096)
                except OSError:  # nobody has it open any more
                    break
                if not piece:
                    break
                shown += piece
                if typed and shown.endswith(b"[y/N]: "):
                    terminal.write(typed)
                    typed = b""
    return process.returncode, shown.decode().replace("\r\n", "\n")


def test_a_table_begins_below_the_bar(shop: Shop) -> None:
    status, shown = seen(shop.url, *LIST)

    assert status == 0
    assert "3/3" in shown
    assert shown.endswith("\norder_id\n       1\n       2\n       3\n")


def test_the_path_of_a_download_stands_below_the_bar(shop: Shop, tmp_path: Path) -> None:
    status, shown = seen(shop.url, "expenses", "download", "--to", str(tmp_path / "biaya.csv"))

    assert status == 0
    assert shown.endswith(f"\n{tmp_path}/biaya.csv\n")
    assert "expenses download" in shown


def test_a_bar_counts_what_is_asked_for(shop: Shop) -> None:
    status, shown = seen(shop.url, *LIST, "--limit", "2", "--per-page", "1")

    assert status == 0
    assert "2/2" in shown
    assert "/3" not in shown


def test_rows_that_come_one_by_one_have_no_bar_among_them(shop: Shop) -> None:
    assert seen(shop.url, *LIST[:4], "-o", "jsonl") == (
        0, '{"order_id": 1}\n{"order_id": 2}\n{"order_id": 3}\n',
    )  # fmt: skip


def test_a_question_without_an_answer_leaves_the_prompt_a_line_of_its_own(shop: Shop) -> None:
    status, shown = seen(shop.url, "warehouses", "delete", "22", typed=CONTROL_D)

    assert status == 130
    assert shown.endswith("Go on? [y/N]: \n")
