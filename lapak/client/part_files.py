"""Unfinished files: they stand beside their place as `name.part` and move there when they are whole."""

import errno
import os
import stat
import sys
from contextlib import suppress
from itertools import islice
from pathlib import Path
from typing import BinaryIO

from lapak.client.file_names import numbered

__all__ = ["PartFile"]

MOST = 10_000
"""Names that are tried before giving up."""
_FLAGS = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
_NO_LINKS = {errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP, errno.EMLINK, errno.ENOSYS, errno.EXDEV}
"""What file systems answer that have no hard links."""


class PartFile:
    """A file that is being written, and belongs to one download alone.

    Its name follows from that of the file that it will be, so that what an interrupted download left is there
    to be seen, and the next one begins it anew. One that another download, of any process, is writing to is
    left alone, and so is anything that is no plain file, such as a link that leads elsewhere.
    """

    def __init__(self, folder: Path, name: str) -> None:
        """Open the first free one of `name.part`, `name (2).part` and so on, empty."""
        self._folder = folder
        self._name = name
        for candidate in islice(numbered(name), MOST):
            self.path = folder / f"{candidate}.part"
            stream = _opened(self.path)
            if stream is not None:
                self._stream = stream
                return
        raise FileExistsError(errno.EEXIST, "all names are taken", str(folder / name))

    def write(self, chunk: bytes) -> None:
        """Add a piece."""
        self._stream.write(chunk)

    def finish(self, *, overwrite: bool) -> Path:
        """Move the file to its place, whole and at once, and return the place.

        Without `overwrite` what is there stays: the file gets the first free name with a number.
        """
        self._stream.flush()
        os.fsync(self._stream.fileno())
        if sys.platform == "win32":
            self.close()  # Windows moves no open files
        try:
            return self._moved(overwrite=overwrite)
        finally:
            self.close()

    def close(self) -> None:
        """Leave it as it is."""
        self._stream.close()

    def discard(self) -> None:
        """Remove it: the next try may get a file of another name."""
        with suppress(OSError):  # Windows removes no open files, and then it is begun anew
            self.path.unlink()
        self.close()

    def _moved(self, *, overwrite: bool) -> Path:
        if overwrite:
            place = self._folder / self._name
            os.replace(self.path, place)  # noqa: PTH105 - takes the place of a link, does not follow it
            return place
        for candidate in islice(numbered(self._name), MOST):
            place = self._folder / candidate
            with suppress(FileExistsError):
                _move(self.path, place)
                return place
        raise FileExistsError(errno.EEXIST, "all names are taken", str(self._folder / self._name))


def _opened(path: Path) -> BinaryIO | None:
    """Open a file for this download alone and empty it; None when it is another's, or no plain file."""
    try:
        if not stat.S_ISREG(path.lstat().st_mode):
            return None
    except FileNotFoundError:
        pass
    try:
        stream = os.fdopen(os.open(path, _FLAGS, 0o666), "r+b")
    except OSError as error:
        if error.errno in {errno.ELOOP, errno.EISDIR}:
            return None
        raise
    if not (_locked(stream) and _is_at(stream, path)):
        stream.close()
        return None
    stream.truncate(0)
    return stream


def _is_at(stream: BinaryIO, path: Path) -> bool:
    """Tell whether an open file is still the one of that name, and has no other name."""
    here = os.fstat(stream.fileno())
    try:
        there = path.lstat()
    except FileNotFoundError:
        return False
    return os.path.samestat(here, there) and stat.S_ISREG(here.st_mode) and here.st_nlink == 1


if sys.platform == "win32":
    import msvcrt

    def _locked(stream: BinaryIO) -> bool:
        """Take the lock of a file, unless another download has it."""
        try:
            msvcrt.locking(stream.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _move(path: Path, place: Path) -> None:
        """Move a file; FileExistsError when there is one already."""
        os.rename(path, place)  # noqa: PTH104 - this one never overwrites on Windows
else:
    import fcntl

    def _locked(stream: BinaryIO) -> bool:
        """Take the lock of a file, unless another download has it."""
        try:
            fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:  # a file system without locks
            return True
        return True

    def _move(path: Path, place: Path) -> None:
        """Move a file; FileExistsError when there is one already."""
        try:
            os.link(path, place)
        except OSError as error:
            if error.errno not in _NO_LINKS:
                raise
            os.close(os.open(place, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o666))
            os.replace(path, place)  # noqa: PTH105 - over the empty file that keeps the name
        else:
            path.unlink()
