"""An address that nobody has printed is known as such, with the erratum that says how it was found."""

import json

import pytest

from generator.editions import editions
from generator.guesses import inferred_addresses

GUESSES = {
    "analyses_get_chart": ["analyses-008"],
    "analyses_list_locations": ["analyses-004"],
    "bank_accounts_list": ["bank_accounts-003"],
    "banks_list_xendit": ["banks-001"],
    "order_costs_delete": ["order_costs-005"],
    "order_sources_list": ["order_sources-002"],
    "payment_settings_update_xendit": ["payment_settings-003"],
    "shops_upload_logo": ["shops-003"],
    "suppliers_update": ["suppliers-001"],
}


@pytest.mark.parametrize(
    ("edition", "expected"), [("smartseller", GUESSES), ("ngorder", GUESSES), ("sirclo", {})]
)
def test_guessed_addresses_are_those_with_an_inferred_erratum(
    edition: str, expected: dict[str, list[str]]
) -> None:
    found = editions()[edition]

    guesses = inferred_addresses(found, json.loads(found.bundle_json.read_text(encoding="utf-8")))

    assert guesses == expected


def test_an_erratum_about_something_else_of_the_operation_makes_no_guess() -> None:
    """customers-007 fills in a path that a sample shows; order_costs-004 is about the type of an id."""
    edition = editions()["smartseller"]
    operations = {"post": {"operationId": "order_costs_delete", "x-errata": ["order_costs-004"]}}
    histories = {"get": {"operationId": "customers_list_order_history", "x-errata": ["customers-007"]}}
    paths = {"/order-cost/delete/{order_cost_id}": operations, "/customer/order-history": histories}

    assert inferred_addresses(edition, {"paths": paths}) == {}
