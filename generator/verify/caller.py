"""Call the live API: one request at a time, slowly, and stop when it makes no sense to go on."""

import contextlib
import json
import re
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

import attrs
import httpx

from generator.pointers import MISSING
from generator.verify.guard import Refused
from generator.verify.pace import Pace

__all__ = ["Answer", "Call", "Caller"]

_PATIENCE = 60.0
_MEDIA = re.compile(r"[a-z]+/[a-z][a-z0-9.+-]{0,80}\Z")
_LOST = 3


@attrs.frozen
class Call:
    """A request: the path template with its values, and what goes with it."""

    method: str
    path: str
    values: Mapping[str, Any] = attrs.field(factory=dict)
    query: Mapping[str, Any] = attrs.field(factory=dict)
    headers: Mapping[str, str] = attrs.field(factory=dict)
    body: Any = MISSING

    @property
    def address(self) -> str:
        """The path with its values in place."""
        path = self.path
        for name, value in self.values.items():
            path = path.replace(f"{{{name}}}", quote(_written(value), safe=""))
        return path


@attrs.frozen
class Answer:
    """What came back. Nothing of it is ever written to a report as it is."""

    status: int
    media: str = ""
    body: Any = MISSING
    """The decoded JSON; MISSING when it is none."""
    text: str = ""
    headers: Mapping[str, str] = attrs.field(factory=dict)
    problem: str = ""
    """Why there is no answer."""

    @property
    def is_success(self) -> bool:
        """Tell whether the call did what it was to do."""
        return HTTPStatus.OK <= self.status < HTTPStatus.MULTIPLE_CHOICES

    @property
    def is_json(self) -> bool:
        """Tell whether the body could be decoded."""
        return self.body is not MISSING


@attrs.define
class Caller:
    """Sends calls, counts them, and gives up after some that were lost in a row."""

    client: httpx.Client
    pace: Pace
    limit: int
    calls: int = 0
    _lost: int = 0

    def send(self, call: Call, *, anonymous: bool = False) -> Answer:
        """Send a call and return what came back, whatever it is.

        Args:
            call: What to send.
            anonymous: Without the key.
        """
        answer = self._once(call, anonymous=anonymous)
        if answer.status == HTTPStatus.TOO_MANY_REQUESTS:
            self.pace.sleep(_patience(answer.headers.get("retry-after", "")))
            answer = self._once(call, anonymous=anonymous)
        return answer

    def _once(self, call: Call, *, anonymous: bool) -> Answer:
        if self._lost >= _LOST:
            return Answer(0, problem="the server could not be reached several times in a row")
        if self.calls >= self.limit:
            return Answer(0, problem=f"the limit of {self.limit} calls was reached")
        self.pace.wait()
        self.calls += 1
        content = None if call.body is MISSING else json.dumps(call.body).encode()
        request = self.client.build_request(
            call.method.upper(),
            self.client.base_url.copy_with(
                raw_path=(self.client.base_url.path.rstrip("/") + call.address).encode()
            ),
            params=[(name, _written(item)) for name, value in call.query.items() for item in _several(value)]
            or None,
            headers={**call.headers, **({} if content is None else {"content-type": "application/json"})},
            content=content,
        )
        if anonymous:
            for name in self.client.headers:
                if name not in {"accept", "user-agent", "accept-encoding", "connection"}:
                    request.headers.pop(name, None)
        try:
            response = self.client.send(request)
        except Refused as refusal:
            return Answer(0, problem=f"{call.method.upper()} {call.path} was not sent: {refusal}")
        except httpx.HTTPError as error:
            self._lost += 1
            return Answer(0, problem=f"no answer ({type(error).__name__})")
        self._lost = 0
        return _answer(response)


def _answer(response: httpx.Response) -> Answer:
    media = response.headers.get("content-type", "").partition(";")[0].strip().lower()
    if not _MEDIA.match(media):
        media = ""
    body: Any = MISSING
    with contextlib.suppress(ValueError, RecursionError):
        body = json.loads(response.content)
    text = "" if body is not MISSING else response.content[:4096].decode("utf-8", "replace")
    return Answer(response.status_code, media, body, text, dict(response.headers))


def _patience(header: str) -> float:
    try:
        return min(max(float(header), 1.0), _PATIENCE)
    except ValueError:
        return _PATIENCE / 2


def _several(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _written(value: Any) -> str:
    return json.dumps(value) if isinstance(value, bool) else str(value)
