"""What a request must be before its values matter: acceptable, small enough, of the declared type."""

from functools import lru_cache
from typing import Final

import orjson

from lapak.emulator.contract import JSON
from lapak.emulator.errors import ApiError
from lapak.emulator.message import Json
from lapak.emulator.texts import text
from lapak.emulator.visit import Visit

__all__ = ["BODY_LIMIT", "UPLOAD_LIMIT", "check_acceptable", "check_body", "decode"]

#: Bytes that a body of JSON may have.
BODY_LIMIT: Final = 1_048_576

#: Bytes that a body of another type may have: files are larger (a logo has 2 MB at most).
UPLOAD_LIMIT: Final = 4 * BODY_LIMIT

_DEEPEST: Final = 64


def check_acceptable(visit: Visit) -> None:
    """Raise 406 when the Accept header refuses all that the operation answers.

    That is what its 200 is declared as, or JSON: who asks a download for `application/json` only may at least
    be told what went wrong, and who asks for the file gets errors as JSON all the same.
    """
    accept, acceptable = visit.request.headers.get("accept"), visit.operation.acceptable
    if accept and not _accepts(accept, acceptable):
        raise ApiError(
            406, "not-acceptable", text("not acceptable", visit.language, types=", ".join(acceptable))
        )


def check_body(visit: Visit) -> None:
    """Raise 413 or 415 when the body is too large or not sent as the declared type."""
    consumes = visit.operation.consumes
    if consumes is None:
        return
    body, headers = visit.request.body, visit.request.headers
    limit = BODY_LIMIT if visit.operation.takes_json else UPLOAD_LIMIT
    if len(body) > limit:
        raise ApiError(413, "too-large", text("too large", visit.language, limit=limit))
    media_type = headers.get("content-type", "")
    is_foreign = (media_type or body) and not _is_of(consumes, media_type)
    if is_foreign or (body and headers.get("content-encoding", "identity") != "identity"):
        raise ApiError(415, "media-type", text("media type", visit.language, type=consumes))


def decode(visit: Visit) -> Json:
    """Return a JSON body as data, None when there is none; raise 400 when it cannot be read.

    Of a key that stands twice the last value counts.
    """
    operation = visit.operation
    if operation.needs_body and not visit.request.body:
        kind = "JSON" if operation.takes_json else operation.consumes
        raise ApiError(400, "schema", text("no body", visit.language, type=kind))
    if not visit.has_json:
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
def _accepts(accept: str, acceptable: tuple[str, ...]) -> bool:
    for part in accept.split(","):
        media_range, *parameters = (piece.strip().lower() for piece in part.split(";"))
        if any(
            parameter.replace(" ", "") in {"q=0", "q=0.0", "q=0.00", "q=0.000"} for parameter in parameters
        ):
            continue
        main, _, sub = media_range.partition("/")
        if any(
            main in ("*", kind.partition("/")[0]) and sub in ("*", kind.partition("/")[2])
            for kind in acceptable
        ):
            return True
    return False


@lru_cache(maxsize=256)
def _is_of(wanted: str, media_type: str) -> bool:
    """Tell whether a Content-Type is the wanted one, and in UTF-8 if it is JSON."""
    kind, *parameters = (piece.strip().lower() for piece in media_type.split(";"))
    if wanted != JSON:
        return kind == wanted
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
