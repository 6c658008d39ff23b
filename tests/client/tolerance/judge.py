"""Whether what a call came to is right for the answer that the server gave."""

import json
import pickle
import zlib
from contextlib import suppress
from decimal import Decimal
from typing import Any

import httpx

from lapak.client.errors import LapakError
from lapak.client.model import to_wire
from tests.client.tolerance.answers import Answer, Asked
from tests.client.tolerance.same import difference

__all__ = ["called", "called_async", "fault"]

_SUCCESS = range(200, 300)
_FORMS = {b"gzip": (31,), b"deflate": (15, -15)}
"""What zlib calls the forms of a compressed body."""
_FAILED = ("fail", "error", "gagal")


def called(asked: Asked, client: Any) -> Any:
    """Call; return what comes back, or what is raised."""
    try:
        return asked.call(client)
    except Exception as error:  # noqa: BLE001 - which of them may be raised is the question
        return error


async def called_async(asked: Asked, client: Any) -> Any:
    """Do the same with an asynchronous client."""
    try:
        return await asked.call(client)
    except Exception as error:  # noqa: BLE001 - as above
        return error


def fault(asked: Asked, answer: Answer, outcome: Any) -> str | None:
    """Say what is wrong with an outcome; None when it is right.

    A success of the documented kind, object or array, comes back and is written back as it came, whatever is
    in it. Everything else raises an error of ours, which can be printed and pickled.
    """
    readable, sent = _readable(asked, answer)
    if not isinstance(outcome, Exception):
        return _change(outcome, sent) if readable else f"returned {outcome!r:.80}"
    if not isinstance(outcome, LapakError):
        return f"raised {type(outcome).__name__}: {outcome}"
    if readable:
        return f"refused what it could have read: {outcome!r:.200}"
    try:
        str(outcome).encode()
        copied = pickle.loads(pickle.dumps(outcome))  # noqa: S301 - made on this line
    except Exception as error:  # noqa: BLE001 - all of them are faults here
        return f"an error that cannot be printed or pickled: {error!r:.200}"
    return None if str(copied) == str(outcome) else "an error whose pickle says something else"


def _change(outcome: Any, sent: Any) -> str | None:
    try:
        return difference(to_wire(outcome), sent)
    except Exception as error:  # noqa: BLE001 - all of them are faults here
        return f"a value that cannot be written: {error!r:.200}"


def _readable(asked: Asked, answer: Answer) -> tuple[bool, Any]:
    """Tell whether an answer has to be read, and what is in it."""
    if answer.status not in _SUCCESS:
        return False, None
    try:
        content = answer.response().read()
    except httpx.DecodingError:
        return False, None
    if asked.is_file and not content.lstrip(b" \r\n\t\xef\xbb\xbf").startswith(b"{"):
        return _is_file(answer, content), content
    try:
        value = json.loads(content, parse_float=Decimal)
    except (ValueError, RecursionError):
        value = ...
    said = value.get("response") if isinstance(value, dict) else None
    if isinstance(said, str) and said.strip().lower().startswith(_FAILED):
        return False, None
    if asked.is_file:
        return _is_file(answer, content), content
    return type(value) is type(json.loads(asked.body)), value


def _is_cut(answer: Answer) -> bool:
    """Tell whether the end of a compressed body is missing."""
    forms = _FORMS.get(dict(answer.headers).get(b"content-encoding", b""), ())
    ends = []
    for form in forms:
        stream = zlib.decompressobj(form)
        with suppress(zlib.error):
            stream.decompress(answer.body)
            ends.append(stream.eof)
    return bool(answer.body) and not all(ends)


def _is_file(answer: Answer, content: bytes) -> bool:
    """Tell whether this is the file that was asked for, and not a text or a part in place of it."""
    kind = dict(answer.headers).get(b"content-type", b"")
    page = kind.startswith(b"text/html") and content.lstrip().startswith(b"<")
    whole = answer.status not in {204, 205, 206} and not _is_cut(answer)
    return whole and not page and not kind.startswith(b"application/json")
