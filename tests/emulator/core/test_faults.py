"""Failures on purpose: whom they befall, when, and what is left of the call."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from lapak.emulator.faults import FaultError, Faults
from tests.emulator.core.conftest import Caller, json_of, outcome

if TYPE_CHECKING:
    from lapak.emulator.app import Emulator


def struck(faults: Faults, calls: int, operation: str = "a", edition: str = "e") -> list[int]:
    """The numbers of the calls that a fault befell, from 1."""
    return [number for number in range(1, calls + 1) if faults.strike(edition, operation)]


def test_a_fault_before_the_effect_leaves_nothing(emulator: Emulator, call: Caller) -> None:
    emulator.faults.add(operation="counters_increment", status=503, retry_after=7)

    response = call("POST", "/counter/increment")

    assert outcome(response) == (503, "fault")
    assert response.header("retry-after") == "7"
    assert response.header("x-lapak-fault") == "1#1"
    assert response.header("x-lapak-operation") == "counters_increment"
    assert json_of(response)["message"] == "Service Unavailable (a fault that was set)."
    assert json_of(call("GET", "/counter")) == {"value": 0}


def test_a_fault_after_the_effect_loses_only_the_answer(emulator: Emulator, call: Caller) -> None:
    emulator.faults.add(operation="counters_increment", status=502, effect="after")

    assert outcome(call("POST", "/counter/increment")) == (502, "fault")
    assert json_of(call("GET", "/counter")) == {"value": 1}


def test_a_dropped_connection_has_no_answer_to_give(emulator: Emulator, call: Caller) -> None:
    emulator.faults.add(drop=True, effect="after", nth=1)

    assert call("POST", "/counter/increment").drop
    assert not call("GET", "/counter").drop
    assert json_of(call("GET", "/counter")) == {"value": 1}


def test_a_delay_alone_leaves_the_answer_as_it_is(emulator: Emulator, call: Caller) -> None:
    emulator.faults.add(delay_ms=1500, operation="counters_get")

    response = call("GET", "/counter")

    assert (response.status, response.delay) == (200, 1.5)
    assert json_of(response) == {"value": 0}
    assert response.header("x-lapak-fault") == "1#1"
    assert call("POST", "/counter/increment").delay == 0


def test_a_fault_comes_before_the_key_is_looked_at(emulator: Emulator, call: Caller) -> None:
    emulator.faults.add(status=500)

    assert outcome(call("GET", "/counter", headers={"authorization": None})) == (500, "fault")


@pytest.mark.parametrize(
    ("spec", "numbers"),
    [
        ({}, [1, 2, 3, 4, 5, 6]),
        ({"nth": 3}, [3]),
        ({"nth": 3, "times": 2}, [3, 4]),
        ({"times": 2}, [1, 2]),
        ({"operation": "a"}, [1, 2, 3, 4, 5, 6]),
        ({"operation": "b"}, []),
        ({"edition": "other"}, []),
        ({"edition": "e", "operation": "a", "nth": 6}, [6]),
        ({"probability": 0.0}, []),
        ({"probability": 1.0}, [1, 2, 3, 4, 5, 6]),
    ],
)
def test_the_calls_that_a_fault_befalls(spec: dict[str, Any], numbers: list[int]) -> None:
    faults = Faults()
    faults.add(status=500, **spec)

    assert struck(faults, 6) == numbers


def test_only_calls_that_fit_are_counted() -> None:
    faults = Faults()
    faults.add(status=500, operation="a", nth=2)

    assert struck(faults, 5, "b") == []
    assert struck(faults, 3, "a") == [2]


def test_chance_is_decided_by_the_seed() -> None:
    def run(seed: int) -> list[int]:
        faults = Faults()
        faults.add(status=500, probability=0.3, seed=seed)
        return struck(faults, 1000)

    assert run(1) == run(1) != run(2)
    assert 250 < len(run(1)) < 350


def test_the_first_of_several_faults_wins_and_numbers_run_on() -> None:
    faults = Faults()
    first = faults.add(status=500, nth=1)
    second = faults.add(status=502)

    assert (first.id, second.id) == (1, 2)
    assert [fault and fault.mark for fault in (faults.strike("e", "a"), faults.strike("e", "a"))] == [
        "1#1",
        "2#1",
    ]
    assert faults.remove(2)
    assert not faults.remove(2)
    assert struck(faults, 3) == []
    assert faults.add(status=500).id == 3
    faults.clear()
    assert faults.add(status=500).id == 1


@pytest.mark.parametrize(
    ("spec", "fault"),
    [
        ({}, "needs a status, delay_ms or drop"),
        ({"operation": "a"}, "needs a status, delay_ms or drop"),
        ({"status": 99}, "'status' must be in"),
        ({"status": "500"}, "'status' must be in"),
        ({"status": 500, "nth": 0}, "'nth' must be >= 1"),
        ({"status": 500, "nth": "1"}, "'>=' not supported"),
        ({"status": 500, "probability": 1.5}, "'probability' must be <= 1"),
        ({"status": 500, "effect": "during"}, "'effect' must be in"),
        ({"status": 500, "operation": 7}, "'operation' must be"),
        ({"delay_ms": 700_000}, "'delay_ms' must be <= 600000"),
        ({"drop": "yes"}, "'drop' must be"),
        ({"staus": 500}, "has no staus; it has delay_ms, drop"),
        ({"id": 7, "status": 500}, "has no id"),
    ],
)
def test_a_fault_that_makes_no_sense_is_refused(spec: dict[str, Any], fault: str) -> None:
    faults = Faults()

    with pytest.raises(FaultError, match=fault):
        faults.add(**spec)

    assert not faults


def test_a_server_with_one_thread_refuses_to_delay() -> None:
    faults = Faults(may_delay=False)

    with pytest.raises(FaultError, match="lapak up --threads 8"):
        faults.add(delay_ms=10)
    faults.add(status=500)


def test_faults_are_listed_as_plain_data() -> None:
    faults = Faults()
    faults.add(status=500, operation="a")
    faults.strike("e", "a")

    assert faults.listed() == [
        {
            "id": 1,
            "edition": None,
            "operation": "a",
            "nth": None,
            "times": None,
            "probability": 1.0,
            "seed": 0,
            "effect": "before",
            "status": 500,
            "delay_ms": 0,
            "drop": False,
            "retry_after": None,
            "seen": 1,
            "hits": 1,
        }
    ]
