"""What a request must be before its values matter: acceptable, small enough, JSON."""

from functools import lru_cache
from typing import Final

import orjson

from lapak.emulator.contract import JSON
from lapak.emulator.errors import ApiError
from lapak.emulator.message import Json
from lapak.emulator.texts import text
from lapak.emulator.visit import Visit

__all__ = ["BODY_LIMIT", "check_acceptable", "check_body", "decode"]

#: Bytes that a body may have.
BODY_LIMIT: Final = 1_048_576

_DEEPEST: Final = 64


def check_acceptable(visit: Visit) -> None:
    """Raise 406 when the Accept header refuses what the operation answers."""
    accept, produces = visit.request.headers.get("accept"), visit.operation.produces
    if accept and not _accepts(accept, produces):
        raise ApiError(
            406, "not-acceptable", text("not acceptable", visit.language, types=", ".join(produces))
        )


def check_body(visit: Visit) -> None:
    """Raise 413 or 415 when the body is too large or not declared as JSON."""
    if not visit.operation.takes_body:
        return
    body, headers = visit.request.body, visit.request.headers
    if len(body) > BODY_LIMIT:
        raise ApiError(413, "too-large", text("too large", visit.language, limit=BODY_LIMIT))
    media_type = headers.get("content-type", "")
    if (media_type or body) and not _is_json(media_type):
        raise ApiError(415, "media-type", text("media type", visit.language))
    if body and headers.get("content-encoding", "identity") != "identity":
        raise ApiError(415, "media-type", text("media type", visit.language))


def decode(visit: Visit) -> Json:
    """Return the body as data, None when there is none; raise 400 when it cannot be read.

    Of a key that stands twice the last value counts.
    """
    if not visit.has_body:
        if visit.operation.needs_body:
            raise ApiError(400, "schema", text("no body", visit.language))
        return None
    body = visit.request.body
    try:
        value = orjson.loads(body)
    except orjson.JSONDecodeError as error:
        raise ApiError(400, "schema", text("no json", visit.language, message=str(error))) from None
    if body.count(b"[") + body.count(b"{") > _DEEPEST and _is_deep(value):
        raise ApiError(400, "schema", text("too deep", visit.language, limit=_DEEPEST))
    return value


@lru_cache(maxsize=256)
def _accepts(accept: str, produces: tuple[str, ...]) -> bool:
    for part in accept.split(","):
        media_range, *parameters = (piece.strip().lower() for piece in part.split(";"))
        if any(
            parameter.replace(" ", "") in {"q=0", "q=0.0", "q=0.00", "q=0.000"} for parameter in parameters
        ):
            continue
        main, _, sub = media_range.partition("/")
        if any(
            main in ("*", kind.partition("/")[0]) and sub in ("*", kind.partition("/")[2])
            for kind in produces
        ):
            return True
    return False


@lru_cache(maxsize=256)
def _is_json(media_type: str) -> bool:
    kind, *parameters = (piece.strip().lower() for piece in media_type.split(";"))
    charsets = [item.partition("=")[2].strip('" ') for item in parameters if item.startswith("charset")]
    return kind == JSON and all(charset in {"utf-8", "utf8", "us-ascii"} for charset in charsets)


def _is_deep(value: Json) -> bool:
    level = [value]
    for _ in range(_DEEPEST):
        level = [
            item
            for holder in level
            if isinstance(holder, list | dict)
            for item in (holder.values() if isinstance(holder, dict) else holder)
        ]
        if not level:
            return False
    return any(isinstance(item, list | dict) for item in level)
