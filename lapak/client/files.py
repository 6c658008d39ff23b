"""Files to upload: bytes, streams, or files on disk that are opened when they are sent."""

import io
import mimetypes
import os
import stat
from collections.abc import AsyncIterator, Iterator, Mapping
from dataclasses import dataclass, field
from inspect import iscoroutinefunction
from pathlib import Path
from threading import Lock
from typing import BinaryIO, Self

import httpx

__all__ = ["Body", "File", "Part", "is_spent"]

CHUNK = 64 * 1024
_ANY = "application/octet-stream"
_TURN = Lock()
"""Keeps threads from moving a stream while another reads or measures it."""


@dataclass(frozen=True, slots=True)
class File:
    """What a field of a form carries.

    Args:
        payload: Bytes, a stream that was opened for reading bytes, or a path. A stream is sent from where it
            stands now, and is not closed; a path is opened when it is sent, and closed.
        file_name: What the server sees. When it is left out, that of the stream or path, or else `file`:
            servers take a part without a name for a plain field.
        mime_type: What it is; guessed from the name when it is left out.
    """

    payload: BinaryIO | bytes | Path = field(repr=False)
    file_name: str = ""
    mime_type: str | None = None
    _start: int | None = field(default=None, init=False, repr=False, compare=False)
    _read: list[bool] = field(default_factory=list, init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Check the arguments, and fill in what was left out."""
        payload: object = self.payload
        if isinstance(payload, bytearray | memoryview):
            payload = bytes(payload)
        elif not isinstance(payload, bytes | Path):
            object.__setattr__(self, "_start", _start(payload))
        object.__setattr__(self, "payload", payload)
        name = self.file_name or _name(payload) or "file"
        # Names of files on disk may have bytes that are no characters: no header can carry these.
        object.__setattr__(self, "file_name", name.encode("utf-8", "replace").decode("utf-8"))
        kind = self.mime_type or mimetypes.guess_type(self.file_name)[0] or _ANY
        if "/" not in kind or not (kind.isascii() and kind.isprintable()):
            raise ValueError(f"mime_type cannot be {kind!r}: it has the form image/png")
        object.__setattr__(self, "mime_type", kind)

    @classmethod
    def from_path(
        cls, path: Path | str, mime_type: str | None = None, *, file_name: str | None = None
    ) -> Self:
        """Take a file from disk. It is opened when it is sent, read piece by piece, and closed.

        Args:
            path: Where it is.
            mime_type: What it is; guessed from the name when it is left out.
            file_name: What the server sees; the name without its folders when it is left out.
        """
        path = Path(path)
        _size(path)
        return cls(path, file_name or path.name, mime_type)

    @property
    def length(self) -> int | None:
        """Bytes that will be sent; None when nobody knows before."""
        if isinstance(self.payload, bytes):
            return len(self.payload)
        if isinstance(self.payload, Path):
            return _size(self.payload)
        if self._start is None:
            return None
        with _TURN:
            here = self.payload.tell()
            try:
                self.payload.seek(0, os.SEEK_END)
                return max(0, self.payload.tell() - self._start)  # some streams return nothing from seek
            finally:
                self.payload.seek(here)

    @property
    def is_spent(self) -> bool:
        """Whether it cannot be sent again: a stream that does not go back, and has been read from."""
        return bool(self._read) and self._start is None

    def open(self) -> Iterator[bytes]:
        """Read it from the beginning, piece by piece."""
        payload = self.payload
        if isinstance(payload, bytes):
            yield payload
        elif isinstance(payload, Path):
            with payload.open("rb") as stream:
                yield from _chunks(stream)
        else:
            self.check()
            self._read[:] = [True]
            yield from _chunks(payload, self._start)

    def check(self) -> None:
        """Refuse to be sent a second time when that would send nothing."""
        if self.is_spent:
            raise ValueError(
                f"the stream of {self.file_name} has been sent and cannot go back: make a new File"
            )


class Part:
    """A file in the form that httpx reads parts of a form from."""

    def __init__(self, file: File) -> None:
        """Look how long it is: what is missing is said before anything is sent."""
        file.check()
        self._file = file
        self._length = self._left = file.length
        self._chunks: Iterator[bytes] | None = None

    def tell(self) -> int:
        """Return 0; refuse when the length is not known, so that nobody goes on to measure it."""
        if self._length is None:
            raise io.UnsupportedOperation("the length is not known")
        return 0

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Go to the beginning, or tell where the end is."""
        if whence == os.SEEK_END:
            return self._length or 0
        self._chunks, self._left = None, self._length
        return offset

    def read(self, size: int = CHUNK) -> bytes:  # noqa: ARG002 - pieces have the size that they have
        """Return the next piece, nothing at the end; of a file that grows what was there at first."""
        if self._chunks is None:
            self._chunks = self._file.open()
        piece = next(self._chunks, b"")
        if self._left is not None:
            if self._left and not piece:
                raise OSError(f"{self._file.file_name} became shorter while it was sent")
            piece = piece[: self._left]
            self._left -= len(piece)
        return piece


class Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A file as the whole body of a request, for both kinds of callers."""

    def __init__(self, file: File) -> None:
        """Look how long it is."""
        self._part = Part(file)
        length = file.length
        size = {"Transfer-Encoding": "chunked"} if length is None else {"Content-Length": str(length)}
        self.headers = {**size, "Content-Type": file.mime_type or _ANY}

    def __iter__(self) -> Iterator[bytes]:
        """Read it piece by piece."""
        self._part.seek(0)
        while chunk := self._part.read():
            yield chunk

    async def __aiter__(self) -> AsyncIterator[bytes]:
        """Read it piece by piece."""
        for chunk in self:
            yield chunk


def is_spent(body: object) -> bool:
    """Tell whether a body, in its wire form, holds a stream that cannot be sent again."""
    if isinstance(body, Mapping):
        return any(is_spent(value) for value in body.values())
    if isinstance(body, list):
        return any(is_spent(value) for value in body)
    return isinstance(body, File) and body.is_spent


def _start(stream: object) -> int | None:
    """Return where a stream stands; None when it cannot go back there."""
    read = getattr(stream, "read", None)
    if read is None or isinstance(stream, io.TextIOBase):
        raise TypeError(f"a File is bytes, a stream of bytes or a Path, not {type(stream).__name__}")
    if iscoroutinefunction(read):
        raise TypeError("a File cannot be read with await: pass the stream underneath, or its bytes")
    try:
        start: int = stream.tell()  # type: ignore[attr-defined]  # AttributeError when it has none
        stream.seek(start)  # type: ignore[attr-defined]
    except (AttributeError, OSError):
        return None
    return start


def _name(payload: object) -> str:
    name = getattr(payload, "name", None)
    return os.path.basename(name) if isinstance(name, str) else ""  # noqa: PTH119 - the name is a plain text


def _size(path: Path) -> int:
    """Return how long a file on disk is; OSError when there is none."""
    found = path.stat()
    if stat.S_ISDIR(found.st_mode):
        raise IsADirectoryError(f"{path} is a folder")
    if not stat.S_ISREG(found.st_mode):  # it has no length, and may be read only once
        raise OSError(f"{path} is no plain file: open it, and pass the stream")
    return found.st_size


def _chunks(stream: BinaryIO, place: int | None = None) -> Iterator[bytes]:
    """Read to the end, from a place where that is known: other calls may be reading the same stream."""
    while True:
        if place is None:
            chunk: object = stream.read(CHUNK)
        else:
            with _TURN:
                stream.seek(place)
                chunk = stream.read(CHUNK)
        if not isinstance(chunk, bytes | bytearray | memoryview):
            raise TypeError(f"the stream gave {type(chunk).__name__} in place of bytes")
        if not chunk:
            return
        place = None if place is None else place + len(chunk)
        yield bytes(chunk)
