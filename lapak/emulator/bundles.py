"""Where the bundled specifications are, and how they are read."""

from pathlib import Path
from typing import Any, Final

import orjson

__all__ = ["BundleError", "available_editions", "load_aliases", "load_bundle"]

_SUFFIX: Final = ".3.1.json"
_ALIASES: Final = ".aliases.json"


class BundleError(Exception):
    """There is no such bundle; the text says which there are."""


def available_editions() -> list[str]:
    """Return the names of the editions that have a bundle."""
    return sorted(path.name.removesuffix(_SUFFIX) for path in _folder().glob(f"*{_SUFFIX}"))


def load_bundle(edition: str) -> dict[str, Any]:
    """Return the OpenAPI 3.1 document of an edition."""
    path = _folder() / f"{edition}{_SUFFIX}"
    if not path.is_file():
        raise BundleError(
            f"There is no bundle of the edition {edition!r} in {path.parent}; "
            f"there are: {', '.join(available_editions()) or 'none. Run `make generate`'}."
        )
    document: dict[str, Any] = orjson.loads(path.read_bytes())
    return document


def load_aliases(edition: str) -> list[dict[str, Any]]:
    """Return the names of an edition that the documentation prints otherwise; no table counts as empty."""
    path = _folder() / f"{edition}{_ALIASES}"
    table: list[dict[str, Any]] = orjson.loads(path.read_bytes()) if path.is_file() else []
    return table


def _folder() -> Path:
    """Return the folder that the wheel carries, or that of a checkout."""
    here = Path(__file__).resolve()
    shipped = here.with_name("openapi")
    return shipped if shipped.is_dir() else here.parents[2] / "generated" / "openapi"
