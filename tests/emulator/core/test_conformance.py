"""A strict emulator holds its own answers against the specification."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lapak.emulator.app import Emulator
from lapak.emulator.conformance import check_answer
from lapak.emulator.contract import Contract
from lapak.emulator.errors import ContractViolation
from lapak.emulator.message import Response
from lapak.emulator.store.database import Database
from tests.emulator.core.conftest import Caller, outcome
from tests.emulator.core.widgets import SCHEMA, document, fill

if TYPE_CHECKING:
    from lapak.emulator.edition import Edition

JSON = ("content-type", "application/json")


def test_an_answer_against_its_schema_is_raised_and_recorded(emulator: Emulator, call: Caller) -> None:
    with pytest.raises(ContractViolation, match='value: "many" is not of type "integer"'):
        call("GET", "/wrong")

    assert emulator.violations == [
        'faulty_answer answered 200 against its schema: value: "many" is not of type "integer"'
    ]


def test_an_undeclared_status_is_raised(call: Caller) -> None:
    with pytest.raises(
        ContractViolation, match="faulty_status answered 404, which the specification does not declare"
    ):
        call("POST", "/wrong")


def test_a_server_answers_500_instead_of_raising(widgets: Edition) -> None:
    emulator = Emulator([widgets], Database(schema=SCHEMA, fill=fill), strict=True, raise_violations=False)

    assert outcome(Caller(emulator)("GET", "/wrong")) == (500, "failed")
    assert len(emulator.violations) == 1
    emulator.close()


def test_an_emulator_that_is_not_strict_does_not_look(widgets: Edition) -> None:
    emulator = Emulator([widgets], Database(schema=SCHEMA, fill=fill))

    assert Caller(emulator)("GET", "/wrong").body == b'{"value":"many"}'
    emulator.close()


@pytest.mark.parametrize(
    ("response", "fault"),
    [
        (Response(200, [("content-type", "text/html")], b"<p>"), "as text/html instead of application/json"),
        (Response(200, [], b"{}"), "as nothing instead of application/json"),
        (Response(200, [JSON], b"{}"), 'the body: "value" is a required property'),
        (Response(301, [JSON], b"{}"), "answered 301, which the specification does not declare"),
    ],
)
def test_each_part_of_an_answer_is_looked_at(response: Response, fault: str) -> None:
    operation = Contract.of("widgets", document()).operations["counters_get"]

    with pytest.raises(ContractViolation, match=fault):
        check_answer(operation, response)


def test_a_right_answer_passes() -> None:
    operation = Contract.of("widgets", document()).operations["counters_get"]

    check_answer(
        operation, Response(200, [("content-type", "application/json; charset=utf-8")], b'{"value":1}')
    )


def test_a_status_falls_back_to_its_class_and_then_to_the_default() -> None:
    loaded = document()
    responses = loaded["paths"]["/counter/increment"]["post"]["responses"]
    responses["5XX"] = {"description": "No body."}
    operation = Contract.of("widgets", loaded).operations["counters_increment"]

    check_answer(operation, Response(503, [], b""))
    check_answer(operation, Response(409, [JSON], b'{"response":"Failed","message":"x"}'))
    with pytest.raises(ContractViolation, match="503 with a body"):
        check_answer(operation, Response(503, [JSON], b"{}"))
