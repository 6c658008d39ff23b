"""Make errors from answers that say no, whatever shape they have."""

from collections.abc import Mapping, Sequence
from typing import Any

from lapak.client.errors import APIStatusError, status_error
from lapak.client.operation import Answer
from lapak.client.redaction import without_secrets
from lapak.client.retry import retry_after

__all__ = ["refusal", "says_failed"]

_FAILED = {"failed", "fail", "error", "gagal"}
_TEXTS = ("message", "error", "detail", "error_description", "errors")
_REQUEST_IDS = ("request_id", "reference")


def says_failed(payload: object) -> bool:
    """Tell whether the body of a success reports a failure: `{"response": "Failed", …}`."""
    word = payload.get("response") if isinstance(payload, dict) else None
    return isinstance(word, str) and word.strip().casefold() in _FAILED


def refusal(operation: str, answer: Answer, secrets: Sequence[str], now: float) -> APIStatusError:
    """Make the error for an answer; the body may be JSON of any shape, HTML, or nothing."""
    try:
        body = answer.json()
    except ValueError:
        body = answer.text
    body = without_secrets(body, secrets)
    headers = without_secrets({name.lower(): value for name, value in answer.headers.items()}, secrets)
    fields = _fields(body)
    return status_error(answer.status, fields=bool(fields))(
        operation=operation,
        status=answer.status,
        message=_message(body, headers.get("content-type", "")),
        fields=fields,
        request_id=_request_id(body, headers),
        body=body,
        headers=headers,
        retry_after=retry_after(answer.headers, now),
    )


def _fields(body: object) -> dict[str, list[str]]:
    """Find faults by field: `message` as a map, or `errors` as a map."""
    if not isinstance(body, Mapping):
        return {}
    for key in ("message", "errors"):
        faults = body.get(key)
        if isinstance(faults, Mapping):
            return {str(field): _texts(told) for field, told in faults.items()}
    return {}


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
    return ""


def _request_id(body: object, headers: Mapping[str, str]) -> str | None:
    """Find the identifier of the call in the body, else in the headers."""
    if isinstance(body, Mapping):
        for key in _REQUEST_IDS:
            if isinstance(body.get(key), str):
                return str(body[key])
    return headers.get("x-request-id")
