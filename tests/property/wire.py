"""What the checks need of a case and its answer."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import requests

if TYPE_CHECKING:
    from schemathesis import Case
    from schemathesis.core.transport import Response

OK = 200
SNAPSHOT = "open"
CREDENTIALS = {"Authorization": "Bearer {key}", "api_key": "{key}", "api_secret": "demo-secret"}
SESSION = requests.Session()


def raw_operation(case: Case[Any]) -> dict[str, Any]:
    """The operation as it stands in the bundle, extensions included."""
    raw: dict[str, Any] = case.operation.definition.raw
    return raw


def reason(response: Response) -> str:
    """The emulator's word on why it refused, or an empty text."""
    return "".join(response.headers.get("x-lapak-reason", []))


def body(response: Response) -> Any:
    """The decoded answer."""
    return json.loads(response.content)


def sent_body(response: Response) -> dict[str, Any]:
    """The JSON object that was sent, as it went over the wire; empty when there was none."""
    content = response.request.body
    if not isinstance(content, (str, bytes)) or not content:
        return {}
    decoded = json.loads(content)
    return decoded if isinstance(decoded, dict) else {}


def at(document: Any, pointer: str) -> Any:
    """The value at a JSON pointer."""
    for part in pointer.strip("/").split("/"):
        document = document[int(part)] if isinstance(document, list) else document[part]
    return document


def operation_url(case: Case[Any], operation_id: str) -> tuple[str, str, dict[str, Any]]:
    """Method, absolute address and definition of another operation of the same API."""
    schema = case.operation.schema
    for path, item in schema.raw_schema["paths"].items():
        for method, definition in item.items():
            if definition["operationId"] == operation_id:
                return method.upper(), f"{case.operation.base_url}{path}", definition
    raise LookupError(operation_id)


def ask(response: Response, url: str, params: dict[str, Any] | None = None, *, key: str | None = None) -> Any:
    """GET with the credentials of the call that is looked at, or those of another shop."""
    sent = response.request.headers
    headers = {
        name: sent[name] if key is None else form.format(key=key)
        for name, form in CREDENTIALS.items()
        if name in sent
    }
    answer = SESSION.get(url, params=params, headers=headers, timeout=10)
    return answer.json() if answer.status_code == OK else None


def restore_shops(case: Case[Any]) -> None:
    """Bring the emulator back to the snapshot that the run began with."""
    address = urlsplit(case.operation.base_url or "")
    url = f"{address.scheme}://{address.netloc}/_lapak/restore"
    SESSION.post(url, json={"name": SNAPSHOT}, timeout=10).raise_for_status()
