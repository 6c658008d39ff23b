"""What the emulator cannot play yet is listed in one place, checked like all else, and answered with 501."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

import orjson
import pytest
from attrs import evolve

from lapak.emulator.app import Emulator
from lapak.emulator.commerce.reference import install
from lapak.emulator.commerce.shops import give_key, open_shop
from lapak.emulator.contract import JSON
from lapak.emulator.edition import Edition, load_editions
from lapak.emulator.store.database import Database
from tests.emulator.core.samples import faulty_requests, valid_request

if TYPE_CHECKING:
    from lapak.emulator.message import Response
    from lapak.emulator.store.db import Db

HEADERS = {"authorization": "Bearer kunci-a", "api_key": "kunci-a", "api_secret": "rahasia-a"}
EDITIONS = load_editions()
LISTED = [(edition.name, name) for edition in EDITIONS for name in sorted(edition.not_emulated)]


@cache
def emulator() -> Emulator:
    """One for all tests here: what is not emulated changes nothing."""

    def one_shop(db: Db) -> None:
        install(db)
        open_shop(db, "Toko Kirana", owner="Kirana", email="kirana@toko.example", shop_id=7, user_id=5)
        give_key(db, 7, "kunci-a", "rahasia-a")

    return Emulator(EDITIONS, Database(fill=one_shop), strict=True)


def message_of(response: Response) -> Any:
    assert response.header("content-type") == JSON
    return orjson.loads(response.body)["message"]


@pytest.mark.parametrize("edition", EDITIONS, ids=lambda edition: edition.name)
def test_every_operation_has_a_handler_or_is_listed_and_never_both(edition: Edition) -> None:
    operations, handlers = edition.contract.operations.keys(), edition.family.handlers.keys()

    assert operations - handlers == edition.not_emulated
    assert handlers & edition.family.not_emulated == set()


@pytest.mark.parametrize("edition", EDITIONS, ids=lambda edition: edition.name)
def test_every_handler_and_every_entry_of_the_list_is_for_an_operation(edition: Edition) -> None:
    siblings = [other for other in EDITIONS if other.family is edition.family]
    operations = {name for sibling in siblings for name in sibling.contract.operations}

    assert edition.family.handlers.keys() | edition.family.not_emulated <= operations


@pytest.mark.parametrize("edition", EDITIONS, ids=lambda edition: edition.name)
def test_only_operations_that_speak_json_have_handlers(edition: Edition) -> None:
    """The stages before and after a handler read and write nothing else; who adds that changes this."""
    played = [
        edition.contract.operations[name]
        for name in edition.contract.operations.keys() - edition.not_emulated
    ]

    assert {operation.consumes for operation in played} <= {JSON, None}
    assert {operation.produces for operation in played} == {(JSON,)}


@pytest.mark.parametrize(("edition", "name"), LISTED)
def test_a_valid_request_is_501_and_says_for_what(edition: str, name: str) -> None:
    served = emulator().editions[edition]
    operation = served.contract.operations[name]

    response = emulator().handle(valid_request(served, operation, HEADERS))

    assert message_of(response) == f"{name} is not emulated."
    assert response.status == 501
    assert response.header("x-lapak-reason") == "not-emulated"
    assert response.header("x-lapak-operation") == name


@pytest.mark.parametrize(("edition", "name"), LISTED)
def test_without_a_key_it_is_401_all_the_same(edition: str, name: str) -> None:
    served = emulator().editions[edition]

    response = emulator().handle(valid_request(served, served.contract.operations[name], {}))

    assert (response.status, response.header("x-lapak-reason")) == (401, "auth")


@pytest.mark.parametrize(("edition", "name"), LISTED)
def test_a_fault_of_the_request_is_400_and_names_the_field(edition: str, name: str) -> None:
    served = emulator().editions[edition]

    for field, request in faulty_requests(served, served.contract.operations[name], HEADERS):
        response = emulator().handle(request)

        assert (response.status, response.header("x-lapak-reason")) == (400, "schema"), (field, request)
        assert list(message_of(response)) == [field] if field else isinstance(message_of(response), str)


@pytest.mark.parametrize("edition", EDITIONS, ids=lambda edition: edition.name)
def test_only_free_texts_cannot_be_wrong(edition: Edition) -> None:
    """So that the test above has something to try wherever it can."""
    operations = [edition.contract.operations[name] for name in sorted(edition.not_emulated)]

    faultless = [item for item in operations if not [*faulty_requests(edition, item, HEADERS)]]

    texts = {"keyword", "date", "order_cost_id", "id", "invoice_id"}
    assert {name for item in faultless for name in item.query_parameters.by_name} <= texts
    assert {name for item in faultless for name in item.path_parameters.by_name} <= texts
    assert {item.consumes for item in faultless} <= {None}


@pytest.mark.parametrize(("edition", "name"), LISTED)
def test_what_it_would_answer_decides_what_can_be_accepted(edition: str, name: str) -> None:
    served = emulator().editions[edition]
    operation = served.contract.operations[name]
    request = valid_request(served, operation, HEADERS)

    def status(accept: str) -> int:
        return emulator().handle(evolve(request, headers={**request.headers, "accept": accept})).status

    assert [status(kind) for kind in operation.produces] == [501] * len(operation.produces)
    assert status(JSON) == 501
    assert status("text/html") == 406


@pytest.mark.parametrize(("edition", "name"), LISTED)
def test_another_method_and_another_type_of_body_are_refused(edition: str, name: str) -> None:
    served = emulator().editions[edition]
    operation = served.contract.operations[name]
    request = valid_request(served, operation, HEADERS)

    assert emulator().handle(evolve(request, method="TRACE")).status == 405
    if operation.consumes is not None:
        foreign = evolve(request, headers={**request.headers, "content-type": "text/plain"})
        assert emulator().handle(foreign).status == 415
