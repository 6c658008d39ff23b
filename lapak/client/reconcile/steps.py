"""How looking is written once for both kinds of clients: a plan yields what it wants, and gets the result."""

from collections.abc import Generator, Mapping
from dataclasses import dataclass
from importlib import import_module
from typing import Any, cast

from lapak.client.clock import SHORTEST, Clock, Deadline
from lapak.client.model import to_wire
from lapak.client.operation import Response
from lapak.client.reconcile.ledger import Entry, Ledger, Moment
from lapak.client.reconcile.result import Reconciliation
from lapak.client.reconcile.skew import Sample, sample
from lapak.client.sender import AsyncSender, Sender

__all__ = ["Case", "Look", "Pause", "Plan", "Read", "carry_out", "carry_out_async"]


@dataclass(frozen=True, slots=True)
class Read:
    """Call an operation that changes nothing."""

    operation: str
    query: Mapping[str, object]
    tag: str = "orders"


@dataclass(frozen=True, slots=True)
class Pause:
    """Wait."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Look:
    """What a read brought."""

    payload: Any
    """The decoded body."""
    parsed: Any
    """The model."""
    sample: Sample | None
    """The server's clock."""


Plan = Generator[Read | Pause, Look | None, Reconciliation]


@dataclass(frozen=True, slots=True)
class Case:
    """A create that is looked for."""

    entry: Entry
    ledger: Ledger
    deadline: Deadline
    clock: Clock
    settle: float
    """Seconds after the loss before `not_found` is said."""
    now: Moment
    """When looking began."""

    @property
    def wait(self) -> float:
        """Seconds to wait until `not_found` may be said."""
        return self.settle - (self.clock.now() - (self.entry.ended or self.entry.began).steady)


def _call(package: str, read: Read, deadline: Deadline) -> dict[str, Any]:
    """Return the arguments of a sender's `send`; no read has more time than all of them."""
    operation = import_module(f"{package}.{read.tag}.{read.operation}").OPERATION
    return {"operation": operation, "query": read.query, "timeout": max(deadline.left, SHORTEST)}


def _look(response: Response[Any], asked: Moment, had: Moment) -> Look:
    return Look(to_wire(response.parsed), response.parsed, sample(response.headers, asked, had))


def carry_out(plan: Plan, sender: Sender, package: str, deadline: Deadline) -> Reconciliation:
    """Do what a plan wants."""
    clock = sender.clock
    try:
        step = next(plan)
        while True:
            if isinstance(step, Pause):
                clock.sleep(step.seconds)
                step = plan.send(None)
            else:
                asked = Moment.of(clock)
                response = sender.send(**_call(package, step, deadline))
                step = plan.send(_look(response, asked, Moment.of(clock)))
    except StopIteration as end:
        return cast("Reconciliation", end.value)


async def carry_out_async(
    plan: Plan, sender: AsyncSender, package: str, deadline: Deadline
) -> Reconciliation:
    """Do the same for an asynchronous client."""
    clock = sender.clock
    try:
        step = next(plan)
        while True:
            if isinstance(step, Pause):
                await clock.pause(step.seconds)
                step = plan.send(None)
            else:
                asked = Moment.of(clock)
                response = await sender.send(**_call(package, step, deadline))
                step = plan.send(_look(response, asked, Moment.of(clock)))
    except StopIteration as end:
        return cast("Reconciliation", end.value)
