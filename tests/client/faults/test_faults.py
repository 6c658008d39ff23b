"""Exactly the intended orders exist, whatever the connection does; no create is sent twice by itself.

The proxy fails at every position, for synchronous and asynchronous callers: 60 creates each here, 1,000 in
`make fuzz`.
"""

import time
from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest

from lapak import ConnectionFailed, DeadlineExceeded, MaybeApplied, ResponseUnreadable
from lapak.client import tries
from tests.client.faults.callers import CALLERS
from tests.client.faults.positions import NOT_SENT, Position
from tests.client.faults.proxy import Proxy
from tests.client.faults.shop import Shop

FEW = 60
MANY = 1_000
MANY_READS = 300
DEADLINE = 10.0
"""Seconds of the deadline of reads."""
HELD_DEADLINE, HELD_READS = 3.0, 2
"""The same where nothing comes at first, and how many of them there are."""
SLACK = 1.0
"""Seconds that a busy machine may take to notice that a deadline has passed."""
SHORT = 0.01
"""Seconds of the deadline where an answer never comes."""
DONE = "returned"
UNTOUCHED = frozenset((ConnectionFailed.__name__, DeadlineExceeded.__name__))
"""Outcomes that promise that nothing was created."""
LOST = frozenset((MaybeApplied.__name__,))
UNREADABLE = frozenset((ResponseUnreadable.__name__,))
EXPECTED: dict[Position, frozenset[str]] = {
    **dict.fromkeys(Position, LOST),
    **dict.fromkeys((Position.ACCEPTED, Position.REFUSED), LOST | {DONE, ConnectionFailed.__name__}),
    Position.HELD: LOST | UNTOUCHED,
    Position.TOO_LONG: UNREADABLE | LOST,
    Position.BAD_BODY: UNREADABLE,
    **dict.fromkeys((Position.LATE, Position.DRIPPING), frozenset((DONE,))),
    Position.RESET: LOST | {DONE},
}
"""What creates may come to at each position."""


@pytest.fixture(scope="module")
def proxy() -> Iterator[Proxy]:
    with Proxy(Shop()) as proxy:
        yield proxy


def wrong(outcome: Any, made: int, requests: int) -> str | None:
    """Say what is wrong with the outcome of a create; None when it is right.

    Args:
        outcome: What came back, or was raised.
        made: How many orders exist because of it.
        requests: How often it was sent.
    """
    name = named(outcome)
    told = f"{name}, {made} orders, {requests} requests: {outcome!r:.200}"
    if name == DONE or name in UNREADABLE:
        return None if (made, requests) == (1, 1) else told
    if name in UNTOUCHED:
        return None if made == 0 else told
    return None if name in LOST and made <= 1 and requests <= 1 else told


def named(outcome: Any) -> str:
    return type(outcome).__name__ if isinstance(outcome, Exception) else DONE


def create(proxy: Proxy, kind: str, position: Position, creates: int) -> None:
    """Create orders while the proxy fails, and one when it works again; then count what exists."""
    came: dict[str, tuple[Any, int]] = {}
    prefix = f"{kind} {position.name} {creates}"
    options = {"timeout": SHORT} if position is Position.HELD else {}
    with CALLERS[kind](proxy) as caller:
        for number in range(creates):
            note = f"{prefix} {number}"
            proxy.fail(position, abrupt=number % 2 == 1)
            retries = number % 3 if position is Position.REFUSED else 2
            came[note] = caller.create(note, retries=retries, **options), proxy.begun
            proxy.mend()
    with CALLERS[kind](proxy) as caller:
        last = caller.create(f"{prefix} last")
    proxy.settle()

    shop = proxy.shop
    faults = [
        f"{note}: {found}"
        for note, (outcome, begun) in came.items()
        if (found := wrong(outcome, shop.orders[note], shop.requests[note] + begun))
    ]
    assert faults == []
    assert {named(outcome) for outcome, _ in came.values()} <= EXPECTED[position]
    assert (named(last), shop.orders[f"{prefix} last"]) == (DONE, 1)
    if position in NOT_SENT:
        assert sum(shop.orders[note] for note in came) == sum(
            named(outcome) == DONE for outcome, _ in came.values()
        )
    elif position not in {Position.HELD, Position.RESET}:
        assert sum(shop.orders[note] for note in came) == creates


@pytest.mark.parametrize("kind", CALLERS)
@pytest.mark.parametrize("position", Position)
def test_exactly_the_intended_orders_exist(proxy: Proxy, kind: str, position: Position) -> None:
    create(proxy, kind, position, FEW)


@pytest.mark.deep
@pytest.mark.parametrize("kind", CALLERS)
@pytest.mark.parametrize("position", Position)
def test_exactly_the_intended_orders_exist_of_a_thousand(proxy: Proxy, kind: str, position: Position) -> None:
    create(proxy, kind, position, MANY)


def read(proxy: Proxy, kind: str, position: Position, reads: int) -> None:
    """List orders; the proxy fails at the first try of each call, and works when the client has waited.

    Where nothing comes, a call takes most of its deadline: then there are a few with a short one.
    """
    deadline, reads = (HELD_DEADLINE, HELD_READS) if position is Position.HELD else (DEADLINE, reads)
    outcomes: list[Any] = []
    longest = 0.0
    with CALLERS[kind](proxy) as caller:
        for number in range(reads):
            proxy.fail(position, abrupt=number % 2 == 1)
            start = time.monotonic()
            outcomes.append(caller.read(timeout=deadline))
            longest = max(longest, time.monotonic() - start)
            proxy.mend()

    assert Counter(map(named, outcomes)) == {DONE: reads}
    assert longest <= deadline * 1.05


@pytest.mark.parametrize("kind", CALLERS)
@pytest.mark.parametrize("position", Position)
def test_reads_succeed_within_their_deadline(proxy: Proxy, kind: str, position: Position) -> None:
    read(proxy, kind, position, FEW // 3)


@pytest.mark.deep
@pytest.mark.parametrize("kind", CALLERS)
@pytest.mark.parametrize("position", Position)
def test_hundreds_of_reads_succeed_within_their_deadline(proxy: Proxy, kind: str, position: Position) -> None:
    read(proxy, kind, position, MANY_READS)


@pytest.mark.parametrize("kind", CALLERS)
def test_a_read_that_gets_no_answer_ends_at_its_deadline(proxy: Proxy, kind: str) -> None:
    proxy.fail(Position.HELD)
    with CALLERS[kind](proxy) as caller:
        start = time.monotonic()

        outcome = caller.read(timeout=DEADLINE / 5, retries=0)

        assert time.monotonic() - start <= DEADLINE / 5 + SLACK
    assert named(outcome) == DeadlineExceeded.__name__


@pytest.mark.parametrize("position", [Position.TOO_LONG, Position.BAD_BODY])
def test_a_read_whose_answer_is_garbled_says_so(proxy: Proxy, position: Position) -> None:
    proxy.fail(position)
    with CALLERS["sync"](proxy) as caller:
        assert named(caller.read(retries=0)) in UNREADABLE


@pytest.mark.parametrize("kind", CALLERS)
@pytest.mark.parametrize("position", [Position.AFTER_SERVER, Position.STATUS_LINE, Position.BODY])
def test_a_client_that_sends_creates_again_is_found(
    proxy: Proxy, kind: str, position: Position, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tries, "seconds_to_wait", lambda *_, **__: 0.0)

    with pytest.raises(AssertionError, match=r"returned, 2 orders, 2 requests"):
        create(proxy, kind, position, 1)


def test_a_client_that_promises_too_much_is_found() -> None:
    assert wrong(ConnectionFailed(), 1, 1) == "ConnectionFailed, 1 orders, 1 requests: ConnectionFailed('')"
    assert wrong(MaybeApplied(), 2, 2) is not None
    assert wrong(MaybeApplied(), 0, 2) is not None
    assert wrong(ValueError(), 1, 1) is not None
    assert wrong(object(), 0, 1) is not None
