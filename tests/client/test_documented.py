"""The examples of the bundles, called and read by the generated clients."""

import asyncio
import inspect
import json
import re
from collections.abc import Iterator
from email.parser import BytesParser
from email.policy import HTTP
from functools import cache
from keyword import iskeyword
from typing import Any

import httpx
import pytest

import lapak
from generator.editions import ROOT
from lapak.client.encoding import query_parts
from lapak.client.files import File
from lapak.client.model import to_wire
from lapak.client.reading import moment
from tests.client.wire import KEY

CLIENTS = {
    "smartseller": (lapak.SmartSeller, lapak.AsyncSmartSeller),
    "ngorder": (lapak.Ngorder, lapak.AsyncNgorder),
    "sirclo": (lapak.Sirclo, lapak.AsyncSirclo),
}
FILE = b"PK\x03\x04 a file \xff"
KEYS = {"smartseller": (KEY,), "ngorder": (KEY,), "sirclo": (KEY, "rahasia")}


@cache
def bundle(edition: str) -> Any:
    return json.loads((ROOT / "generated" / "openapi" / f"{edition}.json").read_text())


def resolved(edition: str, value: Any) -> Any:
    while "$ref" in value:
        target = bundle(edition)
        for step in value["$ref"].removeprefix("#/").split("/"):
            target = target[step]
        value = target
    return value


def operations() -> Iterator[Any]:
    for edition in CLIENTS:
        for path, item in bundle(edition)["paths"].items():
            for method, operation in item.items():
                yield pytest.param(
                    edition, method, path, operation, id=f"{edition}-{operation['operationId']}"
                )


def example(content: Any) -> Any:
    """Return the first example of a body; for a file, some bytes."""
    ((kind, media),) = content.items()
    if kind == "application/octet-stream":
        return FILE
    if kind == "multipart/form-data":
        return {name: File(FILE, file_name) for name, file_name in media["example"].items()}
    if "example" in media:
        return media["example"]
    return next(iter(media["examples"].values()))["value"]


def arguments(edition: str, operation: Any) -> tuple[list[Any], dict[str, Any], dict[str, Any]]:
    """Return the documented arguments: path values and body, query values by Python name and by wire name."""
    positional, named, sent = [], {}, {}
    for parameter in (resolved(edition, given) for given in operation.get("parameters", [])):
        if parameter["in"] == "path":
            positional.append(parameter["example"])
        elif parameter["in"] == "query":
            sent[parameter["name"]] = parameter["example"]
            named[parameter["name"].removesuffix("[]")] = parameter["example"]
    if "requestBody" in operation:
        positional.append(example(operation["requestBody"]["content"]))
    return positional, named, sent


def call(api: Any, operation: Any, positional: list[Any], named: dict[str, Any]) -> Any:
    name = operation["operationId"].removeprefix(f"{operation['tags'][0]}_")
    method = getattr(getattr(api, operation["tags"][0]), f"{name}_" if iskeyword(name) else name)
    known = inspect.signature(method).parameters
    return method(*positional, **{name if name in known else f"{name}_": named[name] for name in named})


def normal(value: Any) -> Any:
    """Write times in one way: servers leave out zeros at the end of fractions of a second."""
    if isinstance(value, dict):
        return {key: normal(item) for key, item in value.items()}
    if isinstance(value, list):
        return [normal(item) for item in value]
    return to_wire(moment(value))


@pytest.mark.parametrize(("edition", "method", "path", "operation"), list(operations()))
@pytest.mark.parametrize("wait", [False, True], ids=["sync", "async"])
def test_a_documented_call_sends_and_reads_what_the_bundle_says(
    edition: str, method: str, path: str, operation: Any, *, wait: bool
) -> None:
    positional, named, sent = arguments(edition, operation)
    answer = example(operation["responses"]["200"]["content"])
    requests: list[httpx.Request] = []

    def handler(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        return httpx.Response(200, **({"content": FILE} if answer is FILE else {"json": answer}))

    async def run() -> Any:
        async with CLIENTS[edition][1](*KEYS[edition], transport=httpx.MockTransport(handler)) as api:
            return await call(api, operation, positional, named)

    if wait:
        parsed = asyncio.run(run())
    else:
        with CLIENTS[edition][0](*KEYS[edition], transport=httpx.MockTransport(handler)) as api:
            parsed = call(api, operation, positional, named)

    (request,) = requests
    base = httpx.URL(bundle(edition)["servers"][0]["url"])
    pattern = re.escape(base.path) + re.sub(r"\{\w+\}", "[^/]+", path)
    assert request.method == method.upper()
    assert re.fullmatch(pattern, request.url.path)
    assert dict(request.url.params) == dict(query_parts(sent))
    assert sent_body(request) == (
        in_both_spellings(edition, operation, positional[-1]) if "requestBody" in operation else None
    )
    assert parsed == FILE if answer is FILE else normal(to_wire(parsed)) == normal(answer)


def in_both_spellings(edition: str, operation: Any, body: Any) -> Any:
    """Add the names that the documentation prints, as the table of aliases has them."""
    table = json.loads((ROOT / "generated" / "openapi" / f"{edition}.aliases.json").read_text())
    rows = [row for row in table if operation["operationId"] in row["operations"]]
    added = {row["documented"]: body[row["curated"]] for row in rows if row["curated"] in body}
    return body | added if added else body


def sent_body(request: httpx.Request) -> Any:
    """Decode what was sent: JSON, or the files of a form by field."""
    kind = request.headers.get("content-type", "")
    if not kind.startswith("multipart/form-data; boundary="):
        return json.loads(request.content) if request.content else None
    form = BytesParser(policy=HTTP).parsebytes(f"content-type: {kind}\r\n\r\n".encode() + request.content)
    return {
        part.get_param("name", header="content-disposition"): File(
            part.get_content(), str(part.get_filename())
        )
        for part in form.iter_parts()
    }
