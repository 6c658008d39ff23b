"""Every operation of every edition is a command, and what is given to it arrives."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import httpx
import pytest

from lapak.cli.facts import load
from lapak.cli.operation import OperationCommand
from tests.cli.terminal import EDITIONS, SECRET, bundle, lapak, resolved

OPERATIONS = [
    (edition, path, method, operation)
    for edition in EDITIONS
    for path, item in bundle(edition)["paths"].items()
    for method, operation in item.items()
]
each_operation = pytest.mark.parametrize(
    ("edition", "path", "method", "operation"),
    OPERATIONS,
    ids=[f"{edition}-{operation['operationId']}" for edition, _, _, operation in OPERATIONS],
)


def command(operation: Any) -> list[str]:
    tag: str = operation["tags"][0]
    verb = operation["operationId"].removeprefix(f"{tag}_")
    return [tag.replace("_", "-"), verb.replace("_", "-")]


def parameters(edition: str, operation: Any, place: str) -> list[Any]:
    found = [resolved(edition, given) for given in operation.get("parameters", [])]
    return [given for given in found if given["in"] == place]


def body_of(edition: str, operation: Any) -> tuple[str, Any, Any]:
    """Return content type, schema and example of a request body."""
    content = resolved(edition, operation["requestBody"])["content"]
    ((kind, found),) = content.items()
    return kind, resolved(edition, found["schema"]), example(found)


def example(content: Any) -> Any:
    return content["example"] if "example" in content else next(iter(content["examples"].values()))["value"]


def word(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value)


def answer_of(edition: str, operation: Any) -> httpx.Response:
    """Answer as the specification's example does; a file is a few bytes."""
    content = resolved(edition, operation["responses"]["200"])["content"]
    ((kind, found),) = content.items()
    if kind == "application/json":
        return httpx.Response(200, json=example(found))
    return httpx.Response(200, content=b"berkas", headers={"content-type": kind})


def test_the_commands_are_the_operations() -> None:
    for edition in EDITIONS:
        made = {
            made["id"]: (made["method"].lower(), made["path"])
            for resource in load(edition)["resources"].values()
            for made in resource["verbs"].values()
        }
        assert made == {
            operation["operationId"]: (method, path)
            for name, path, method, operation in OPERATIONS
            if name == edition
        }


@each_operation
@pytest.mark.usefixtures("here")
def test_all_that_is_given_arrives(edition: str, path: str, method: str, operation: Any) -> None:
    """Every parameter and every field of the body, with the example values of the specification."""
    in_path, in_query = (parameters(edition, operation, place) for place in ("path", "query"))
    given = [word(value["example"]) for value in in_path]
    for value in in_query:
        given += [f"--{value['name'].replace('_', '-')}", word(value["example"])]
    expected: Any = None
    if "requestBody" in operation:
        kind, schema, expected = body_of(edition, operation)
        given += body_words(kind, schema, expected, edition)

    done = lapak(
        *command(operation), "--edition", edition, "-v", "--wire-spelling", "curated", *given,
        *(["--yes"] if set(effects(operation)) & {"irreversible", "messages", "moves-money"} else []),
        *(["-o", "json"] if answers_json(edition, operation) else []),
        answers=[answer_of(edition, operation)],
    )  # fmt: skip

    assert done.status == 0, done.err
    request = done.request
    values = {value["name"]: word(value["example"]) for value in in_path}
    assert (request.method.lower(), unquote(request.url.path)) == (
        method,
        f"/{edition}{path}".format(**values),
    )
    assert dict(request.url.params) == {value["name"]: word(value["example"]) for value in in_query}
    check_body(request, expected)
    assert SECRET not in done.err
    if answers_json(edition, operation):
        check_rows(done.json, resolved(edition, operation["responses"]["200"])["content"])


def effects(operation: Any) -> list[str]:
    found = operation["x-effect"]
    return [found] if isinstance(found, str) else found


def answers_json(edition: str, operation: Any) -> bool:
    return "application/json" in resolved(edition, operation["responses"]["200"])["content"]


def body_words(kind: str, schema: Any, body: Any, edition: str) -> list[str]:
    """Write a body as options where there are some, else as JSON."""
    if schema["type"] == "array" or [] in body.values():
        return ["--body", json.dumps(body)]
    words: list[str] = []
    for name, value in body.items():
        field = resolved(edition, schema["properties"][name])
        if kind == "multipart/form-data" and field.get("format") == "binary":
            Path(value).write_bytes(b"isi berkas")
            words += [f"--{name}", f"@{value}"]
        elif isinstance(value, list) and not isinstance((value or [{}])[0], dict):
            words += [part for item in value for part in (f"--{name.replace('_', '-')}", word(item))]
        else:
            words += [f"--{name.replace('_', '-')}", word(value)]
    return words


def check_body(request: httpx.Request, expected: Any) -> None:
    if expected is None:
        assert request.content == b""
    elif request.headers["content-type"] == "application/json":
        assert json.loads(request.content) == expected
    else:
        for name, value in expected.items():
            assert f'name="{name}"; filename="{value}"'.encode() in request.content
        assert b"isi berkas" in request.content


def check_rows(shown: Any, content: Any) -> None:
    """A list shows its rows, anything else the whole answer."""
    told = example(content["application/json"])
    choices = [told]
    if isinstance(told, dict):
        choices += [value for value in told.values() if isinstance(value, list)]
    assert shown in choices


@each_operation
def test_the_help_says_something_about_everything(
    edition: str, path: str, method: str, operation: Any
) -> None:
    done = lapak(*command(operation), "--edition", edition, "--help")

    told = " ".join(done.out.split())
    assert done.status == 0
    assert f"{method.upper()} {path}" in told
    assert operation["summary"].removesuffix(".") in told
    for value in (*parameters(edition, operation, "path"), *parameters(edition, operation, "query")):
        assert " ".join(value["description"].split()).removesuffix(".") in told
    resource, verb = command(operation)
    made = OperationCommand(load(edition), resource, verb)
    for param in made.params:
        about = str(getattr(param, "about", "") or getattr(param, "help", ""))
        assert len(about) > 5, param.opts
        assert about[-1] in ".!?]", about
        assert any(name in told for name in (*param.opts, str(param.metavar))) or getattr(
            param, "hidden", False
        )


@each_operation
def test_what_can_do_harm_is_asked_about(edition: str, path: str, method: str, operation: Any) -> None:
    """By effect alone: nothing else decides."""
    (made,) = [
        made
        for resource in load(edition)["resources"].values()
        for made in resource["verbs"].values()
        if made["id"] == operation["operationId"]
    ]

    assert (made["method"], made["path"]) == (method.upper(), path)
    asks = "--yes" in lapak(*command(operation), "--edition", edition, "--help").out
    assert asks == bool({"irreversible", "messages", "moves-money"} & set(effects(operation)))
