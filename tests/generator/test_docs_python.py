"""The page of the Python client says what the client has, all of it."""

from __future__ import annotations

import dataclasses
import html
import importlib
import importlib.util
import inspect
import re
from functools import cached_property
from typing import TYPE_CHECKING, Any

import pytest

import lapak
from generator.docs.python.docstring import read_docstring
from generator.docs.python.source import read_client
from generator.document import operations
from generator.editions import ROOT
from lapak import (
    APIStatusError,
    Candidate,
    DownloadProgress,
    File,
    Hooks,
    ListProgress,
    MaybeApplied,
    RateLimit,
    Reconciliation,
    Response,
    RetryEvent,
)
from lapak.client.enums import OpenIntEnum, OpenStrEnum
from lapak.client.model import Model
from tests.generator.docs_made import PRESENT, Made, pages_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from generator.docs.python.records import Client

LIMIT = 2_000_000
OPTIONS = {"timeout", "retries", "headers"}


@pytest.fixture(params=PRESENT)
def made(request: pytest.FixtureRequest) -> Made:
    return pages_of(request.param)


def text_of(made: Made) -> str:
    return made.texts[f"{made.edition.name}-python.html"]


def read(made: Made) -> Client:
    client = read_client(made.edition.client)
    assert client is not None
    return client


def client_of(made: Made) -> tuple[type, type]:
    name = read(made).name
    module = importlib.import_module(f"lapak_api.{made.edition.name}.client")
    return getattr(module, name), getattr(module, f"Async{name}")


def resources(client: type) -> Iterator[tuple[str, type]]:
    """Go through the resources of a client with their classes."""
    folder = client.__module__.removesuffix(".client")
    for name, found in vars(client).items():
        if isinstance(found, cached_property):
            module = importlib.import_module(f"{folder}.api.{name}")
            yield name, getattr(module, found.func.__annotations__["return"])


def methods(owner: type) -> Iterator[tuple[str, Callable[..., Any]]]:
    return (
        (name, found) for name, found in vars(owner).items() if inspect.isfunction(found) and name[0] != "_"
    )


def articles(text: str) -> dict[str, str]:
    """Return what stands on the page below each id of an entry."""
    found = re.findall(r'<article id="([^"]+)".*?</article>', text, re.DOTALL)
    parts = re.findall(r'<article id="[^"]+"(.*?)</article>', text, re.DOTALL)
    return dict(zip(found, parts, strict=True))


def plain(part: str) -> str:
    return html.unescape(re.sub(r"<[^>]+>", "", part))


def listed(part: str) -> list[tuple[str, str, str]]:
    """Return the names, terms and texts of the arguments and fields of an entry."""
    return [
        (plain(name), plain(term), plain(told))
        for term, name, told in re.findall(r"<dt>(<code>(.*?)</code>.*?)</dt><dd>(.*?)</dd>", part, re.DOTALL)
    ]


def expected(path: str, method: Callable[..., Any]) -> str:
    """Write a signature without types from what Python knows of it."""
    words = []
    for name, parameter in list(inspect.signature(method).parameters.items())[1:]:
        if parameter.kind is parameter.KEYWORD_ONLY and "*" not in words:
            words.append("*")
        words.append(name if parameter.default is parameter.empty else f"{name}={parameter.default!r}")
    returns = str(inspect.signature(method).return_annotation).replace("builtins.", "")
    return f"{path}({', '.join(words)}) -> {returns}"


def test_every_method_is_there_with_its_signature(made: Made) -> None:
    sync, asynchronous = client_of(made)
    shown = {
        name: plain(re.search(r'<pre class="signature">(.*?)</pre>', part, re.DOTALL)[1]).split("\n")  # type: ignore[index]
        for name, part in articles(text_of(made)).items()
        if 'class="signature"' in part
    }
    twins = dict(resources(asynchronous))
    wanted = {}
    for resource, owner in resources(sync):
        for name, method in methods(owner):
            path = f"api.{resource}.{name}"
            start = (
                "await " if inspect.iscoroutinefunction(vars(twins[resource])[name]) else "async for each in "
            )
            twin = f"{asynchronous.__name__}: {start}{path}(…)"
            wanted[f"{resource}.{name}"] = [expected(path, method), twin]

    assert {name: shown.get(name) for name in wanted} == wanted


def test_every_argument_has_a_text_and_its_type(made: Made) -> None:
    found = articles(text_of(made))
    missing = []
    for resource, owner in resources(client_of(made)[0]):
        by_name = dict(methods(owner))
        for name, method in by_name.items():
            part = found[f"{resource}.{name}"]
            base = re.search(r'Arguments as of <a href="#[\w]+\.(\w+)"', part)
            own = {shown: (term, told) for shown, term, told in listed(part)}
            above = inspect.signature(by_name[base[1]]).parameters if base else {}
            for each, parameter in list(inspect.signature(method).parameters.items())[1:]:
                if each in OPTIONS or (each in above and each not in own):
                    continue
                term, told = own.get(each, ("", ""))
                kind = str(parameter.annotation).replace("builtins.", "")
                if not told or told == "Not described." or kind not in term:
                    missing.append(f"{resource}.{name}: {each}")

    assert missing == []


def test_what_all_clients_can_do_is_there(made: Made) -> None:
    found = articles(text_of(made))
    owner = client_of(made)[0]
    names = [name for kind in owner.__mro__[1:3] for name, _ in methods(kind)]

    assert {"with_options", "request", "close"} <= set(names)
    for name in names:
        method = getattr(owner, name)
        told = {shown for shown, _, text in listed(found[name]) if text}
        assert expected(f"api.{name}", method).partition(" -> ")[0] in plain(found[name])
        assert told == set(list(inspect.signature(method).parameters)[1:])


def test_every_field_of_every_body_has_a_text(made: Made) -> None:
    """Fields inside of fields are listed too."""
    found = articles(text_of(made))
    client = read(made)
    bodies = 0
    for resource in client.resources:
        for method in resource.methods:
            body = next((each for each in method.arguments if each.name == "body"), None)
            names = (
                []
                if body is None
                else [name for name in re.findall(r"\w+", body.type) if name in client.models]
            )
            told = {shown: text for shown, _, text in listed(found[f"{resource.name}.{method.name}"])}
            for name in names:
                bodies += 1
                start = "[]." if body and body.type.startswith("Sequence[") else ""
                assert [f.wire for f in client.models[name].fields if not told.get(f"{start}{f.wire}")] == []

    assert bodies


def test_nothing_on_the_page_lacks_a_text(made: Made) -> None:
    text = text_of(made)

    assert "Not described" not in text
    assert [name for name, _, told in listed(text) if not told.strip()] == []
    assert len(text.encode()) < LIMIT


def test_models_are_those_of_the_package(made: Made) -> None:
    module = importlib.import_module(f"lapak_api.{made.edition.name}.models")
    found = articles(text_of(made))
    fields, values = {}, {}
    for name in module.__all__:
        kind = getattr(module, name)
        if issubclass(kind, Model):
            wire = getattr(kind, "_wire", {})
            names = [each.name for each in dataclasses.fields(kind) if each.name != "additional_properties"]
            fields[name] = [wire.get(each, each) for each in names if not each.startswith("_")]
        elif issubclass(kind, OpenStrEnum | OpenIntEnum):
            values[name] = [str(each.value) for each in kind]

    assert {name: [row[0] for row in listed(found[f"model-{name}"])] for name in fields} == fields
    for name, known in values.items():
        told = plain(found[f"model-{name}"]).partition("Known: ")[2]
        assert told == f"{', '.join(known)}."
    assert {name for name in found if name.startswith("model-")} == {f"model-{n}" for n in (*fields, *values)}


def test_no_text_of_the_generated_client_is_missing() -> None:
    for path in (ROOT / "generated" / "python").rglob("*.py"):
        assert "Not described" not in path.read_text("utf-8"), path


def test_the_index_leads_to_it(made: Made) -> None:
    assert f'href="{made.edition.name}-python.html"' in made.texts["index.html"]


def test_a_docstring_is_taken_apart() -> None:
    told = read_docstring(
        "Go through the rows.\n\nOne\nparagraph.\n\n"
        "Args:\n    start: First day. Example:\n        `2026-11-01`.\n"
        "    body: All of it.\n\nGET /order; evidence: stated."
    )

    assert told.summary == "Go through the rows."
    assert told.text == "One\nparagraph."
    assert told.arguments == {"start": "First day. Example: `2026-11-01`.", "body": "All of it."}


def test_a_client_that_is_missing_or_damaged_has_no_page(tmp_path: Path) -> None:
    """Who makes clients, and who compares them, says what is wrong."""
    (tmp_path / "client.py").write_text("edited")

    assert read_client(tmp_path / "nothing") is None
    assert read_client(tmp_path) is None


def test_what_is_made_and_read_beside_models_is_there(made: Made) -> None:
    """As Python sees these classes, not as the page reads them."""
    found = articles(text_of(made))
    shown = {
        name.removeprefix("object-"): [field for field, _, _ in listed(part)]
        for name, part in found.items()
        if name.startswith("object-")
    }

    assert set(shown) <= set(lapak.__all__)
    for kind in (Candidate, DownloadProgress, Hooks, ListProgress, Reconciliation, Response, RetryEvent):
        assert shown[kind.__name__] == [each.name for each in dataclasses.fields(kind)]
    assert shown["RateLimit"] == [*inspect.signature(RateLimit).parameters]
    assert [*inspect.signature(File).parameters] == shown["File"][:3]
    assert shown["MaybeApplied"] == [
        "can_reconcile",
        *list(inspect.signature(MaybeApplied.reconcile).parameters)[1:],
    ]
    error = APIStatusError(operation="orders_list", status=404)
    assert all(hasattr(error, name) for name in [*shown["LapakError"], *shown["APIStatusError"]])


def test_exceptions_of_the_package_are_all_told(made: Made) -> None:
    errors = plain(text_of(made).partition('id="errors"')[2].partition("</section>")[0])

    names = [name for name in lapak.__all__ if inspect.isclass(getattr(lapak, name))]
    raised = [name for name in names if issubclass(getattr(lapak, name), lapak.LapakError)]
    assert [name for name in raised if name not in errors] == []


def test_every_operation_is_told_with_its_address_errors_and_errata(made: Made) -> None:
    found = articles(text_of(made))
    told = {operation for part in found.values() for operation in re.findall(r"#operation/(\w+)", part)}

    assert told == {operation.id for operation in operations(made.data)}
    for operation in operations(made.data):
        part = next(part for part in found.values() if f'#operation/{operation.id}"' in part)
        assert f"{operation.method.upper()} {operation.path}" in plain(part)
        assert "Raises what every call may" in plain(part)
        marks = operation.data.get("x-errata") or []
        assert [mark for mark in marks if f"{made.edition.name}-errata.html#{mark}" not in part] == []


def test_an_address_that_is_a_guess_is_told(made: Made) -> None:
    found = articles(text_of(made))
    folder = f"lapak_api.{made.edition.name}.api"
    for resource, owner in resources(client_of(made)[0]):
        for name, _ in methods(owner):
            if importlib.util.find_spec(f"{folder}.{resource}.{resource}_{name}") is None:
                continue
            operation = importlib.import_module(f"{folder}.{resource}.{resource}_{name}").OPERATION
            said = "nobody has documented this address" in plain(found[f"{resource}.{name}"])
            assert said == bool(operation.inferred_path), operation.id
