"""Save the files that a server sends.

A file is written in pieces to `name.part` beside its place and moved there when it is whole, so that there is
never half a file under the final name. What an interrupted download leaves is begun anew by the next one and
not continued: the servers document neither ranges nor ETags, and a report that is made a second time need not
have the same bytes.
"""

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lapak.client.errors import ConnectionFailed
from lapak.client.file_answers import is_text, may_be_json
from lapak.client.file_names import proposed_name
from lapak.client.operation import Operation
from lapak.client.part_files import PartFile
from lapak.client.sender import AsyncSender, Sender

__all__ = ["Download", "DownloadProgress", "download", "download_async"]

LONGEST = 64 * 1024
"""Bytes of what may be a refusal in JSON that are kept back until the end shows what it is."""


@dataclass(frozen=True, slots=True)
class DownloadProgress:
    """How far a download is."""

    bytes: int
    """Bytes so far; from 0 again when a try that broke off is repeated."""
    total: int | None
    """Bytes of the whole file; None when the server does not say."""


class Download:
    """Where a file goes, and how far it is: takes the body of an answer in pieces."""

    def __init__(
        self,
        target: Path | str,
        *,
        overwrite: bool = False,
        progress: Callable[[DownloadProgress], object] | None = None,
    ) -> None:
        """Check the place, before anything is sent.

        Args:
            target: A folder, or the file itself. A text that ends in a slash is a folder, which is made.
            overwrite: Whether a file of the same name is replaced, in place of getting a number.
            progress: Called after every piece.
        """
        path = Path(target)
        if os.fspath(target).endswith(("/", os.sep)):
            path.mkdir(parents=True, exist_ok=True)
        self._folder, self._name = (path, "") if path.is_dir() else (path.parent, path.name)
        if not self._folder.is_dir():
            raise FileNotFoundError(f"there is no folder {self._folder}")
        self._overwrite = overwrite
        self._progress = progress
        self._operation = ""
        self._headers: Mapping[str, str] = {}
        self._total: int | None = None
        self._bytes = 0
        self._kept: list[bytes] = []
        self._is_text = False
        self._part: PartFile | None = None

    def of(self, operation: Operation[Any]) -> "Download":
        """Say what is called: files are named after it that the server gives no name."""
        self._operation = operation.id
        return self

    def begin(self, headers: Mapping[str, str], kept: list[bytes]) -> None:
        """Start from nothing: an earlier try may have broken off.

        Args:
            headers: Headers of the answer.
            kept: Takes the pieces that are no file, or are not known to be one yet.
        """
        if self._part is not None:
            self._part.discard()
            self._part = None
        length = headers.get("content-length", "")
        is_plain = headers.get("content-encoding", "identity").strip().lower() == "identity"
        self._total = int(length) if is_plain and length.isascii() and length.isdigit() else None
        self._headers, self._kept, self._bytes, self._is_text = headers, kept, 0, False

    def write(self, chunk: bytes) -> None:
        """Take a piece."""
        self._bytes += len(chunk)
        if self._part is None:
            self._kept.append(chunk)
            if self._is_text:
                return
            chunk = b"".join(self._kept)
            self._is_text = is_text(self._headers, chunk)
            if self._is_text or (may_be_json(chunk) and len(chunk) <= LONGEST):
                return
            self._kept.clear()
        self._save(chunk)

    def finish(self, rest: bytes) -> Path:
        """Put the file into its place.

        Args:
            rest: What was kept back.
        """
        if self._total is not None and self._bytes != self._total:
            text = f"the file broke off after {self._bytes} of {self._total} bytes"
            raise ConnectionFailed(text, operation=self._operation)
        part = self._part or self._save(rest)
        return part.finish(overwrite=self._overwrite)

    def close(self) -> None:
        """Let go of the file, as it is."""
        part, self._part = self._part, None
        if part is not None:
            part.close()

    def _save(self, chunk: bytes) -> PartFile:
        if self._part is None:
            name = self._name or proposed_name(self._operation, self._headers)
            self._part = PartFile(self._folder, name)
        self._part.write(chunk)
        if self._progress is not None:
            self._progress(DownloadProgress(self._bytes, self._total))
        return self._part


def download(sender: Sender, target: Download, operation: Operation[Any], **arguments: Any) -> Path:
    """Call an operation and save the file that it answers."""
    try:
        response = sender.send(operation, sink=target.of(operation), **arguments)
        return target.finish(response.content)
    finally:
        arguments.clear()  # a traceback with locals shows none of them
        target.close()


async def download_async(
    sender: AsyncSender, target: Download, operation: Operation[Any], **arguments: Any
) -> Path:
    """Do the same for asynchronous callers; what may take long on a slow disk is done in a thread."""
    from anyio import to_thread  # noqa: PLC0415 - synchronous clients need not load it

    try:
        response = await sender.send(operation, sink=target.of(operation), **arguments)
        return await to_thread.run_sync(target.finish, response.content)
    finally:
        arguments.clear()
        target.close()
