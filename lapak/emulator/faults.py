"""Failures on purpose: error statuses, slow answers, lost connections, before or after a call took effect."""

import random
from http import HTTPStatus
from typing import Any, Final, Literal

from attrs import asdict, define, field, validators

from lapak.emulator.errors import ApiError
from lapak.emulator.message import Json
from lapak.emulator.texts import text

__all__ = ["Fault", "FaultError", "Faults"]

_LONGEST_DELAY_MS: Final = 600_000


class FaultError(ValueError):
    """A fault is described in a way that cannot be carried out; the text says what is wrong."""


@define(kw_only=True)
class Fault:
    """One failure, and the calls that it befalls.

    Attributes:
        id: Its number.
        edition: The edition it befalls; every one when absent.
        operation: The operationId it befalls; every one when absent.
        nth: The call that it befalls first, counted from 1 among those that fit; every one when absent.
        times: How many calls it befalls; one when `nth` is given, any number otherwise.
        probability: How likely it befalls a call that it could, decided by `seed`.
        seed: Start of the sequence that decides.
        effect: `before`: the call has no effect. `after`: it has, only the answer is lost.
        status: Answer with this status instead.
        delay_ms: Wait before the answer. Under `lapak up` each waiting answer holds one of its threads.
        drop: Break the connection instead of answering. On a socket the client may have seen the status line.
        retry_after: Seconds for a `Retry-After` header.
        seen: How many calls have fitted.
        hits: How many it has befallen.
    """

    id: int = 0
    edition: str | None = field(default=None, validator=validators.optional(validators.instance_of(str)))
    operation: str | None = field(default=None, validator=validators.optional(validators.instance_of(str)))
    nth: int | None = field(default=None, validator=validators.optional(validators.ge(1)))
    times: int | None = field(default=None, validator=validators.optional(validators.ge(1)))
    probability: float = field(default=1.0, validator=[validators.ge(0), validators.le(1)])
    seed: int = field(default=0, validator=validators.instance_of(int))
    effect: Literal["before", "after"] = field(
        default="before", validator=validators.in_(["before", "after"])
    )
    status: int | None = field(default=None, validator=validators.optional(validators.in_([*HTTPStatus])))
    delay_ms: int = field(default=0, validator=[validators.ge(0), validators.le(_LONGEST_DELAY_MS)])
    drop: bool = field(default=False, validator=validators.instance_of(bool))
    retry_after: int | None = field(default=None, validator=validators.optional(validators.ge(0)))
    seen: int = field(default=0, init=False)
    hits: int = field(default=0, init=False)
    _dice: random.Random = field(init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        """Make ready to decide."""
        if self.nth is not None and self.times is None:
            self.times = 1
        self._dice = random.Random(self.seed)  # noqa: S311  # reproducible on purpose

    @property
    def replaces(self) -> bool:
        """Whether the answer of the call is lost."""
        return self.drop or self.status is not None

    @property
    def mark(self) -> str:
        """What the `X-Lapak-Fault` header says: the fault and how often it has struck."""
        return f"{self.id}#{self.hits}"

    def error(self, language: str) -> ApiError:
        """Return what is answered instead; a dropped connection never shows it."""
        status = HTTPStatus(self.status or HTTPStatus.SERVICE_UNAVAILABLE)
        headers = [] if self.retry_after is None else [("retry-after", str(self.retry_after))]
        return ApiError(status, "fault", text("fault", language, phrase=status.phrase), headers)

    def befalls(self, edition: str, operation: str) -> bool:
        """Count a call, and decide."""
        if self.edition not in (None, edition) or self.operation not in (None, operation):
            return False
        self.seen += 1
        if self.nth is not None and self.seen < self.nth:
            return False
        if self.times is not None and self.hits >= self.times:
            return False
        if self.probability < 1 and self._dice.random() >= self.probability:
            return False
        self.hits += 1
        return True


@define(eq=False)
class Faults:
    """The faults that are set. The first that befalls a call wins.

    Attributes:
        may_delay: Whether answers may be delayed; with one thread they may not, all others would wait too.
    """

    may_delay: bool = True
    _faults: list[Fault] = field(factory=list)
    _last_id: int = 0

    def __bool__(self) -> bool:
        """Tell whether any are set."""
        return bool(self._faults)

    def add(self, **spec: Json) -> Fault:
        """Set a fault by the attributes of `Fault`; raises FaultError when they make no sense."""
        known = {"edition", "operation", "nth", "times", "probability", "seed", "effect"}
        known |= {"status", "delay_ms", "drop", "retry_after"}
        unknown = sorted(set(spec) - known)
        if unknown:
            raise FaultError(f"A fault has no {', '.join(unknown)}; it has {', '.join(sorted(known))}.")
        try:
            fault = Fault(id=self._last_id + 1, **spec)
        except (ValueError, TypeError) as error:
            raise FaultError(str(error.args[0] if error.args else error)) from None
        if not (fault.replaces or fault.delay_ms):
            raise FaultError("A fault needs a status, delay_ms or drop.")
        if fault.delay_ms and not self.may_delay:
            raise FaultError(
                "A delayed answer would hold up all others, for the server has one thread. "
                "Start it with `lapak up --threads 8`."
            )
        self._last_id = fault.id
        self._faults.append(fault)
        return fault

    def remove(self, number: int) -> bool:
        """Take a fault away; tell whether there was one of that number."""
        before = len(self._faults)
        self._faults = [fault for fault in self._faults if fault.id != number]
        return len(self._faults) < before

    def clear(self) -> None:
        """Take all faults away; numbers start again."""
        self._faults.clear()
        self._last_id = 0

    def strike(self, edition: str, operation: str) -> Fault | None:
        """Count a call, and return the fault that befalls it."""
        return next((fault for fault in self._faults if fault.befalls(edition, operation)), None)

    def listed(self) -> list[dict[str, Any]]:
        """Return all faults as plain data."""
        return [
            asdict(fault, filter=lambda attribute, _: attribute.name != "_dice") for fault in self._faults
        ]
