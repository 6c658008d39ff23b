"""Make errors from answers that say no, whatever shape they have."""

import re
from collections.abc import Mapping, Sequence
from json import detect_encoding
from typing import Any

import httpx

from lapak.client.errors import APIStatusError, InferredEndpoint, status_error
from lapak.client.operation import Answer, Operation
from lapak.client.raw import SentRequest
from lapak.client.redaction import masked, personal_texts, without_secrets
from lapak.client.retry import retry_after
from lapak.client.sent import safe_path, safe_url

__all__ = ["answer_id", "fields_of", "hidden_bytes", "refusal", "request_id"]

_REDIRECTS = {301, 302, 303, 307, 308}
_TEXTS = ("message", "error", "detail", "error_description", "errors")
_REQUEST_IDS = ("request_id", "reference")
_NAMES = ("field", "attribute", "param", "name", "key")
_FAULTS = ("message", "messages", "error", "errors", "text", "detail")
_NAMED = re.compile(
    r"(?:^|(?<=[.!?] )|(?<=; ))(?:The |Kolom |Bidang |Isian )(?:selected )?"
    r"(?P<field>[\w.-]+(?: [\w-]+){0,4}?)"
    r"(?= field\b| must\b| may (?:not|only)\b| has already been taken| has a duplicate"
    r"| is (?:required|invalid|not valid)| format is| confirmation does"
    r"| (?:wajib|harus)\b| tidak (?:boleh|valid)\b| sudah (?:ada|dipakai)\b)"
)
"""The field that a sentence such as `The cost of goods sales field is required.` is about."""
_LABELLED = re.compile(r"(?:^|(?<=; ))(?P<field>\d+(?:\.\w+)+|[a-z]+(?:_[a-z0-9]+)+(?:\.\w+)*): (?=\S)")
"""The field before a colon: `0.remote_order_id: is required`. One word is none: `json: cannot unmarshal`."""


def refusal(
    operation: Operation[Any],
    answer: Answer,
    secrets: Sequence[str],
    *,
    now: float,
    request: SentRequest | None = None,
    known: frozenset[str] = frozenset(),
) -> APIStatusError:
    """Make the error for an answer; the body may be JSON of any shape, HTML, or nothing.

    Args:
        operation: What was called.
        answer: What came.
        secrets: Keys to hide in it.
        now: Seconds since 1970, for a Retry-After that is a date.
        request: What was sent.
        known: Personal texts of the request, which the text of the error must not repeat.
    """
    body = without_secrets(answer.said(), secrets)
    headers = without_secrets({name.lower(): value for name, value in answer.headers.items()}, secrets)
    fields = fields_of(body) if isinstance(body, Mapping) else {}
    inferred = getattr(operation, "inferred_path", ())
    kind = status_error(answer.status, fields=bool(fields), inferred=bool(inferred))
    if isinstance(body, Mapping):
        known |= personal_texts({key: value for key, value in body.items() if key not in _TEXTS})
    is_inferred = issubclass(kind, InferredEndpoint)
    error = kind(
        advice=_hint(operation, inferred) if is_inferred else masked(_moved(answer.status, headers), known),
        operation=operation.id,
        status=answer.status,
        message=_message(body, headers.get("content-type", "")),
        fields=fields,
        request_id=request_id(body, headers),
        request=request,
        body=body,
        headers=headers,
        retry_after=retry_after(answer.headers, now),
        content=hidden_bytes(answer.content, secrets),
        known=known,
    )
    if isinstance(error, InferredEndpoint):
        error.errata, error.page = tuple(inferred), _page(operation)
    return error


def _hint(operation: Operation[Any], inferred: Sequence[str]) -> str:
    """Say what to do about an address that may be wrong."""
    entries = f"{'errata' if len(inferred) > 1 else 'erratum'} {', '.join(inferred)}"
    return (
        f"That {operation.method} {operation.path} is its address is only inferred ({entries}, see"
        f" {_page(operation)}). If the thing itself exists, the live API has it elsewhere: put the right path"
        " or method into an overlay in patches/local/ and run make verify, and until then use"
        f' client.request("{operation.method}", "/…")'
    )


def _moved(status: int, headers: Mapping[str, str]) -> str:
    """Say where a redirect leads; nothing when it leads nowhere."""
    place = headers.get("location", "") if status in _REDIRECTS else ""
    try:
        url = httpx.URL(place)
    except httpx.InvalidURL:
        return ""
    if not place:
        return ""
    where = safe_url(url) if url.host else safe_path(url.path)
    return f"Redirected to {where}. Redirects are not followed, the key would go along: check base_url"


def _page(operation: Operation[Any]) -> str:
    """Return the errata page of the edition, which the module of the operation names."""
    edition = (getattr(operation.read, "__module__", "") or "").partition("lapak_api.")[2].partition(".")[0]
    return f"generated/docs/{edition or '<edition>'}-errata.md"


def fields_of(body: Mapping[str, Any]) -> dict[str, list[str]]:
    """Find faults by field, in any of the shapes that the documents and servers like theirs have.

    `message` or `errors` is a map of fields, a list of maps that name one, or a text or list of sentences
    that begin with the name of one. Names stay as the server writes them; sentences write _ as a space.
    """
    for key in ("message", "errors"):
        faults = body.get(key)
        if isinstance(faults, Mapping) and faults:
            return {str(field): _texts(told) for field, told in faults.items()}
        if isinstance(faults, list) and (found := _listed(faults)):
            return found
        if isinstance(faults, str) and key == "message" and (found := _spoken(faults)):
            return (
                found
                if not isinstance(body.get("errors"), Mapping)
                else fields_of({"errors": body["errors"]})
            )
    return {}


def _listed(faults: Sequence[Any]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for fault in faults:
        if isinstance(fault, str):
            for field, texts in _spoken(fault).items():
                found.setdefault(field, []).extend(texts)
        elif isinstance(fault, Mapping):
            name = next((fault[key] for key in _NAMES if isinstance(fault.get(key), str)), None)
            told = [text for key in _FAULTS if key in fault for text in _texts(fault[key])]
            if name is not None and told:
                found.setdefault(name, []).extend(told)
            elif name is None and all(isinstance(value, list | str) for value in fault.values()):
                for field, value in fault.items():
                    if str(field) not in _FAULTS:
                        found.setdefault(str(field), []).extend(_texts(value))
    return found


def _spoken(text: str) -> dict[str, list[str]]:
    """Take the names of fields out of sentences."""
    found: dict[str, list[str]] = {}
    labels = list(_LABELLED.finditer(text))
    places = labels or list(_NAMED.finditer(text))
    ends = [*(place.start() for place in places[1:]), len(text)][: len(places)]
    for place, after in zip(places, ends, strict=True):
        name = place["field"].replace(" ", "_")
        before = place.end() if labels else place.start()
        found.setdefault(name, []).append(text[before:after].rstrip("; "))
    return found


def _texts(told: Any) -> list[str]:
    """Make a list of texts from a text, a number, a list or a map."""
    if isinstance(told, Mapping):
        return [f"{key}: {text}" for key, value in told.items() for text in _texts(value)]
    if isinstance(told, list):
        return [text for item in told for text in _texts(item)]
    return [] if told is None else [str(told)]


def _message(body: object, content_type: str) -> str:
    """Put what the server said into one text."""
    if isinstance(body, str):
        is_text = content_type.startswith("text/plain")
        return body.strip() if is_text else f"(not JSON: {content_type or 'no content type'})"
    if not isinstance(body, Mapping):
        return "; ".join(_texts(body))
    for key in _TEXTS:
        if body.get(key):
            return "; ".join(_texts(body[key]))
    return body["response"] if isinstance(body.get("response"), str) else ""


def hidden_bytes(content: bytes, secrets: Sequence[str]) -> bytes:
    """Return a body without keys; every other byte stays."""
    encoding: str = detect_encoding(content)
    if encoding.startswith("utf-8"):
        encoding = "latin-1"  # keys are ASCII, and any bytes are Latin 1
    text = content.decode(encoding, "replace")
    safe = str(without_secrets(text, secrets))
    return content if safe == text else safe.encode(encoding, "replace")


def answer_id(answer: Answer, secrets: Sequence[str]) -> str | None:
    """Find the identifier of the call in any answer."""
    try:
        body = answer.json()
    except ValueError:
        body = None
    found = request_id(body, answer.headers)
    return None if found is None else str(without_secrets(found, secrets))


def request_id(body: object, headers: Mapping[str, str]) -> str | None:
    """Find the identifier of the call in the body, else in the headers."""
    if isinstance(body, Mapping):
        for key in _REQUEST_IDS:
            if isinstance(body.get(key), str):
                return str(body[key]).encode(errors="replace").decode()
    return headers.get("x-request-id")
