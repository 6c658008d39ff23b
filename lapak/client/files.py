"""Files to upload."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO, Self

__all__ = ["File"]


@dataclass(frozen=True, slots=True)
class File:
    """What a multipart field carries. It has a name: servers take a part without one for a plain field."""

    payload: BinaryIO | bytes = field(repr=False)
    file_name: str = "file"
    mime_type: str | None = None

    @classmethod
    def from_path(cls, path: Path | str, mime_type: str | None = None) -> Self:
        """Read a file from disk."""
        path = Path(path)
        return cls(path.read_bytes(), path.name, mime_type)
