"""What is logged as `lapak` at DEBUG level: each request, answer and repetition, without keys and persons.

What other libraries log of the same calls:

- httpx writes a line with the URL at INFO level. A filter on its logger takes personal values out of the URLs
  of this library, and touches no other line.
- httpcore logs no header and no body of a request, but at DEBUG level all headers of answers. Servers do not
  put keys there; to be sure, put a `LogFilter` on the handler.
- OpenTelemetry's instrumentation of httpx puts whole URLs into spans, which may have a name as `keyword`:
  give it a `request_hook` that sets another one.
"""

import json
import logging
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from lapak.client.called import LOG
from lapak.client.operation import Answer
from lapak.client.raw import LARGEST
from lapak.client.redaction import masked, shown, without_secrets
from lapak.client.sent import safe_headers, sent_request

if TYPE_CHECKING:
    import httpx

    from lapak.client.retry import Failure

__all__ = ["LogFilter", "log_outcome", "log_request"]

LONGEST = 2000
"""Characters of a body that a line repeats."""


def log_request(operation: str, request: "httpx.Request", secrets: Sequence[str]) -> None:
    """Log what is about to be sent."""
    sent = sent_request(request, secrets)
    LOG.debug(
        "%s: %s %s %s %s",
        without_secrets(operation, secrets),
        sent.method,
        sent.url,
        sent.headers,
        _cut(sent.body),
    )


def log_outcome(operation: str, outcome: "Answer | Failure", seconds: float, secrets: Sequence[str]) -> None:
    """Log how a try ended."""
    name = without_secrets(operation, secrets)
    if not isinstance(outcome, Answer):
        LOG.debug("%s: no answer after %.3f s: %s", name, seconds, without_secrets(outcome.name, secrets))
        return
    headers = without_secrets(safe_headers(outcome.headers), secrets)
    LOG.debug(
        "%s: %d after %.3f s, %d bytes %s %s",
        name,
        outcome.status,
        seconds,
        len(outcome.content),
        headers,
        _cut(without_secrets(_body(outcome), secrets)),
    )


def _body(answer: Answer) -> Any:
    if len(answer.content) > LARGEST:
        return None
    try:
        return shown(answer.json())
    except ValueError:
        return None


def _cut(body: Any) -> str:
    if body is None:
        return "-"
    text = json.dumps(body, ensure_ascii=False)
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}…"


class LogFilter(logging.Filter):
    """Masks keys and what looks personal in all records of a handler, whoever logs them.

    `handler.addFilter(LogFilter(key))` also covers what other libraries say of the same calls, such as the
    headers of answers that httpcore logs at DEBUG level. Names cannot be told from other words: they stay.
    """

    def __init__(self, *secrets: str) -> None:
        """Hide these texts, beside what is recognized by its form."""
        super().__init__()
        self._secrets = secrets

    def __repr__(self) -> str:
        """Show how many there are."""
        return f"LogFilter({len(self._secrets)} secrets)"

    def filter(self, record: logging.LogRecord) -> bool:
        """Rewrite a record; none is dropped, and one whose arguments do not fit breaks no program."""
        try:
            text = record.getMessage()
        except (TypeError, ValueError, KeyError):
            text = f"{record.msg} % {record.args!r}"
        record.msg, record.args = self._safe(text), ()
        if record.exc_info and not record.exc_text:
            record.exc_text = logging.Formatter().formatException(record.exc_info)
        if record.exc_text:
            record.exc_text = self._safe(record.exc_text)
        return True

    def _safe(self, text: str) -> str:
        return masked(str(without_secrets(text, self._secrets)))
