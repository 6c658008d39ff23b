"""10,000 mutated answers per edition: each is read, or refused with an error of ours; none hangs."""

import asyncio
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from typing import Any

import httpx
import pytest

from lapak.client.errors import APIStatusError, ConnectionFailed, MaybeApplied, ResponseUnreadable
from lapak.client.model import Model
from tests.client.tolerance.answers import EDITIONS, Shop
from tests.client.tolerance.corpus import Kept, case, kept
from tests.client.tolerance.judge import called, called_async, fault

CASES = 10_000
ASYNC_CASES = 1_000
LONGEST = 300.0
"""Seconds after which a run of all cases counts as hanging: it takes about ten."""


class Run:
    """The outcomes of many cases, and what is wrong with them."""

    def __init__(self, edition: str) -> None:
        self.edition = edition
        self.shop = Shop(edition)
        self.kinds: Counter[type] = Counter()
        self.faults: list[str] = []

    def sync(self, numbers: Iterable[int]) -> None:
        for number in numbers:
            asked, self.shop.answer = case(self.edition, number)
            self._judge(number, asked, called(asked, self.shop.sync))

    def wait(self, numbers: Iterable[int]) -> None:
        async def run() -> None:
            for number in numbers:
                asked, self.shop.answer = case(self.edition, number)
                self._judge(number, asked, await called_async(asked, self.shop.wait))

        asyncio.run(run())

    def found(self, number: int) -> list[str]:
        """Run one case, and return what was found so far."""
        self.sync([number])
        return self.faults

    def _judge(self, number: int, asked: Any, outcome: Any) -> None:
        self.kinds[type(outcome)] += 1
        found = fault(asked, self.shop.answer, outcome)
        if found:
            self.faults.append(f"{self.edition} {number} {asked.name}: {found}")


def within(seconds: float, run: Callable[[], object]) -> None:
    """Run something that may hang; raise when it does."""
    start = time.monotonic()
    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    thread.join(seconds)
    if thread.is_alive() or time.monotonic() - start > seconds:  # regular expressions let no other thread run
        raise TimeoutError(f"not done after {seconds:g} s")


@pytest.mark.parametrize("edition", EDITIONS)
def test_any_answer_is_read_or_refused(edition: str) -> None:
    run = Run(edition)

    within(LONGEST, lambda: run.sync(range(CASES)))

    assert run.faults == []
    assert sum(run.kinds.values()) == CASES
    values = sum(run.kinds[kind] for kind in run.kinds if not issubclass(kind, Exception))
    assert CASES * 0.4 < values < CASES * 0.9
    assert run.kinds[ResponseUnreadable] > CASES * 0.05
    assert sum(run.kinds[kind] for kind in run.kinds if issubclass(kind, APIStatusError)) > CASES * 0.1
    assert min(run.kinds[kind] for kind in (ConnectionFailed, MaybeApplied)) > 0


@pytest.mark.parametrize("edition", EDITIONS)
def test_asynchronous_callers_get_the_same(edition: str) -> None:
    run = Run(edition)

    within(LONGEST, lambda: run.wait(range(CASES, CASES + ASYNC_CASES)))

    assert run.faults == []
    assert sum(run.kinds.values()) == ASYNC_CASES
    assert len(run.kinds) > 10


@pytest.mark.parametrize("one", kept(), ids=lambda one: one.was)
def test_what_was_once_read_wrongly_is_not_again(one: Kept) -> None:
    shop = Shop(one.asked.edition)
    shop.answer = one.answer

    assert fault(one.asked, one.answer, called(one.asked, shop.sync)) is None
    assert fault(one.asked, one.answer, asyncio.run(called_async(one.asked, shop.wait))) is None


def test_cases_are_the_same_in_every_run() -> None:
    for number in (0, 4711):
        assert case("smartseller", number) == case("smartseller", number)
    assert case("smartseller", 0) != case("smartseller", 160)


Reading = Callable[[type[Model], Mapping[str, Any]], Any]
read: Reading = Model.from_dict.__func__  # type: ignore[attr-defined]


def needs_every_field(kind: type[Model], source: Mapping[str, Any]) -> Any:
    for name in kind._required:
        source[name]
    return read(kind, source)


def drops_nulls(kind: type[Model], source: Mapping[str, Any]) -> Any:
    return read(kind, {name: value for name, value in source.items() if value is not None})


def drops_what_is_new(kind: type[Model], source: Mapping[str, Any]) -> Any:
    model = read(kind, source)
    model.additional_properties = {}
    return model


def makes_floats_whole(kind: type[Model], source: Mapping[str, Any]) -> Any:
    whole = {
        name: int(value) if isinstance(value, float) and value == 1 else value
        for name, value in source.items()
    }
    return read(kind, whole)


def gives_up_on_lists(kind: type[Model], source: Mapping[str, Any]) -> Any:
    if isinstance(source.get("data"), str):
        raise httpx.DecodingError("a text where a list belongs")
    return read(kind, source)


@pytest.mark.parametrize(
    ("planted", "said"),
    [
        (needs_every_field, "raised KeyError"),
        (drops_nulls, "other fields"),
        (drops_what_is_new, "other fields"),
        (makes_floats_whole, "int 1, was 1.0"),
        (gives_up_on_lists, "raised DecodingError"),
    ],
)
def test_planted_bugs_are_found(planted: Reading, said: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Model, "from_dict", classmethod(planted))
    run = Run("smartseller")

    assert any(said in found for number in range(CASES) for found in run.found(number))


def test_a_client_that_hangs_is_found() -> None:
    never = threading.Event()

    with pytest.raises(TimeoutError, match="not done after"):
        within(0.01, never.wait)
    never.set()
