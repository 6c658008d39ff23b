"""Bundles compiled: the made-up one, and all that are there."""

from __future__ import annotations

from types import ModuleType
from typing import Any

import pytest

from lapak.emulator.bundles import BundleError, available_editions, load_bundle
from lapak.emulator.call import collect
from lapak.emulator.contract import Contract
from lapak.emulator.edition import load_editions
from tests.emulator.core import widgets
from tests.emulator.core.widgets import document


@pytest.fixture(scope="module")
def contract() -> Contract:
    return Contract.of("widgets", document())


def test_a_contract_knows_where_it_is_served(contract: Contract) -> None:
    assert contract.base == "/v9/open"
    assert contract.challenge == "Bearer"
    assert contract.header_names == {"api_key", "accept-language"}


@pytest.mark.parametrize(
    ("operation", "facts"),
    [
        ("counters_get", set()),
        ("counters_increment", {"writes"}),
        ("widgets_create", {"writes", "takes_json", "needs_body"}),
        ("widgets_update", {"writes", "takes_json"}),
        ("widgets_delete", {"writes"}),
        ("messages_send", {"writes", "takes_json", "needs_body"}),
        ("pings_get", {"is_public"}),
        ("pictures_download", set()),
        ("pictures_upload", {"writes", "needs_body"}),
    ],
)
def test_an_operation_knows_its_facts(contract: Contract, operation: str, facts: set[str]) -> None:
    found = contract.operations[operation]

    names = ("writes", "takes_json", "needs_body", "is_public")
    assert {name for name in names if getattr(found, name)} == facts


def test_effects_may_be_one_word_or_a_list(contract: Contract) -> None:
    assert contract.operations["widgets_delete"].effects == {"irreversible"}
    assert contract.operations["pictures_upload"].effects == {"irreversible", "moves-money"}


def test_json_is_acceptable_to_every_operation_for_its_errors_are_json(contract: Contract) -> None:
    assert contract.operations["counters_get"].acceptable == ("application/json",)
    assert contract.operations["pictures_download"].acceptable == ("image/png", "application/json")


def test_rules_are_those_of_the_operation_and_of_its_body(contract: Contract) -> None:
    assert contract.operations["widgets_create"].rules == {
        "name-taken",
        "told-in-prose",
        "payment-date-required",
    }
    assert contract.operations["counters_get"].rules == frozenset()


def change(at: list[Any], value: object) -> dict[str, Any]:
    loaded = document()
    node: Any = loaded
    for step in at[:-1]:
        node = node[step]
    node[at[-1]] = value
    return loaded


@pytest.mark.parametrize(
    ("at", "value", "fault"),
    [
        (["paths", "/counter", "get", "operationId"], "pings_get", "the operationId pings_get stands twice"),
        (["paths", "/widget/{id}", "parameters"], [], "path parameters are not those of"),
        (
            ["paths", "/widget", "post", "requestBody", "content"],
            {"application/json": {}, "text/csv": {}},
            "a body of one media type can be emulated, not of application/json and text/csv",
        ),
        (["components", "responses", "Failed"], {"$ref": "#/components/responses/Failed"}, "leads nowhere"),
        (["components", "parameters", "AcceptLanguage"], {"$ref": "other.json#/a"}, "leads nowhere"),
    ],
)
def test_what_cannot_be_emulated_is_told_at_once(at: list[Any], value: object, fault: str) -> None:
    with pytest.raises(ValueError, match=fault):
        list(Contract.of("widgets", change(at, value)).operations["widgets_create"].validators())


def test_an_unknown_edition_is_told() -> None:
    with pytest.raises(BundleError, match="no edition 'tokopedia'; there are: smartseller, ngorder, sirclo"):
        load_editions(["tokopedia"])
    with pytest.raises(BundleError, match=r"no bundle of the edition 'tokopedia' .* there are: "):
        load_bundle("tokopedia")


@pytest.mark.parametrize("edition", available_editions())
def test_every_part_of_a_bundle_compiles(edition: str) -> None:
    contract = Contract.of(edition, load_bundle(edition))

    made = [validator for operation in contract.operations.values() for validator in operation.validators()]

    assert len(made) >= len(contract.operations)
    assert all(operation.rules is not None for operation in contract.operations.values())


@pytest.mark.parametrize("edition", available_editions())
def test_every_documented_example_of_a_body_is_valid(edition: str) -> None:
    contract = Contract.of(edition, load_bundle(edition))
    seen = 0

    for operation in contract.operations.values():
        media = operation.facts.get("requestBody", {}).get("content", {}).get("application/json", {})
        if "example" in media:
            seen += 1
            assert [error.message for error in operation.body.iter_errors(media["example"])] == []

    assert seen > 0


def test_handlers_are_collected_from_what_modules_export() -> None:
    one, two = ModuleType("one"), ModuleType("two")
    one.__all__ = ["echo"]  # type: ignore[attr-defined]
    one.echo = widgets.echo  # type: ignore[attr-defined]
    one.hidden = widgets.echo  # type: ignore[attr-defined]
    two.__all__ = ["echo"]  # type: ignore[attr-defined]

    assert collect(one) == {"echo": widgets.echo}
    with pytest.raises(ValueError, match="two defines echo"):
        collect(one, two)
