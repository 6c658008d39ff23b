"""Ask a live API about everything that is not certain, one slow call after the other."""

import datetime as dt
from collections.abc import Callable, Mapping
from http import HTTPStatus
from typing import Any

import attrs
import httpx

from generator.errata import Erratum
from generator.verify.addresses import Unknown
from generator.verify.caller import Call, Caller
from generator.verify.claims import of_erratum
from generator.verify.conformance import Conformance
from generator.verify.findings import Findings
from generator.verify.guard import Guard
from generator.verify.judge import refused
from generator.verify.observe import Observations
from generator.verify.pace import Pace
from generator.verify.printed import Printed, printed
from generator.verify.probes import send
from generator.verify.session import End, Session
from generator.verify.spec import Spec
from generator.verify.sweep import sweep
from generator.verify.values import Values
from generator.verify.verdicts import SETTLED, Verdict, of_operation
from generator.verify.visits import visit

__all__ = ["KeyRefused", "Outcome", "Settings", "ask"]

_TIMEOUT = 30.0


class KeyRefused(Exception):  # noqa: N818 - a refusal, not an error
    """The server does not accept the key; going on would tell nothing."""


@attrs.frozen
class Settings:
    """What a run may do.

    Attributes:
        url: The base address.
        token: The key of the shop.
        secret: What belongs to the key, where there is such a thing.
        writes: Operations that may be called once although they do more than a GET that reads.
        interval: Seconds between two calls.
        limit: How many calls at most.
        tries_parameters: Whether parameters are tried out beside what errata ask for.
        today: The day of the run.
    """

    url: str
    token: str = attrs.field(repr=False)
    secret: str = attrs.field(default="", repr=False)
    writes: tuple[str, ...] = ()
    interval: float = 1.0
    limit: int = 1000
    tries_parameters: bool = True
    today: dt.date = attrs.field(factory=lambda: dt.datetime.now(tz=dt.UTC).date())


@attrs.frozen
class Outcome:
    """Everything that was learnt, and the judgements on what was not certain before."""

    session: Session
    errata: dict[str, tuple[Erratum, Verdict]]
    operations: dict[str, Verdict]


def ask(
    data: dict[str, Any],
    errata: Mapping[str, Erratum],
    settings: Settings,
    transport: httpx.BaseTransport,
    *,
    pace: Pace | None = None,
    tell: Callable[[str], None] = lambda _: None,
) -> Outcome:
    """Call what may be called, and judge what is not certain.

    Raises:
        KeyRefused: The server does not accept the key.
    """
    spec = Spec(data)
    base = httpx.URL(settings.url)
    guard = Guard(transport, spec, base, settings.writes)
    headers = {"accept": "application/json, */*;q=0.5", **_credentials(spec, settings)}
    with httpx.Client(base_url=base, headers=headers, transport=guard, timeout=_TIMEOUT) as client:
        caller = Caller(client, pace or Pace(settings.interval), settings.limit)
        session = _session(spec, caller, settings, printed(spec, errata.values()))
        _visits(session, tell)
        if settings.tries_parameters:
            tell("trying parameters")
            sweep(session)
        _refusals(session)
        for name in settings.writes:
            tell(name)
            visit(session, spec.targets[name])
        tell("judging errata")
        unsure = [each for each in errata.values() if each.confidence not in SETTLED]
        guesses = [each for each in spec.targets.values() if each.evidence not in SETTLED]
        return Outcome(
            session,
            {each.id: (each, of_erratum(session, each)) for each in unsure},
            {each.id: of_operation(session, each) for each in guesses},
        )


def _session(spec: Spec, caller: Caller, settings: Settings, known: Printed) -> Session:
    findings = Findings()
    conformance = Conformance(spec, findings, known.left_out)
    return Session(
        spec=spec,
        caller=caller,
        values=Values(spec, settings.today),
        findings=findings,
        conformance=conformance,
        observations=Observations(spec, conformance),
        unknown=Unknown.learn(caller),
        printed=known,
    )


def _credentials(spec: Spec, settings: Settings) -> dict[str, str]:
    """Return the headers that prove who is calling, as the bundle has them."""
    headers = {}
    for scheme in spec.value("/components/securitySchemes").values():
        if scheme.get("type") == "http":
            headers["authorization"] = f"Bearer {settings.token}"
        elif scheme.get("in") == "header":
            name = str(scheme["name"])
            headers[name] = settings.secret if "secret" in name.lower() else settings.token
    return headers


def _visits(session: Session, tell: Callable[[str], None]) -> None:
    """Call everything that only reads; what needs ids comes after what has them."""
    todo = [target for target in session.spec.targets.values() if target.is_free]
    while todo:
        ready = [target for target in todo if session.values.is_ready(target)]
        target = (ready or todo)[0]
        todo.remove(target)
        tell(target.id)
        found = visit(session, target)
        answer = found.answer
        is_first = sum(each.answer is not None for each in session.visits.values()) == 1
        if is_first and answer is not None and answer.status == HTTPStatus.UNAUTHORIZED:
            raise KeyRefused(f"{target.id} answered 401: the key is not accepted")


def _refusals(session: Session) -> None:
    """Have two calls refused, to see what refusals look like: one without a key, one with a wrong number."""
    answered = [each for each in session.visits.values() if each.end is End.ANSWERED and each.call]
    for found in answered[:1]:
        answer = session.caller.send(found.call or Call("get", found.target.path), anonymous=True)
        is_public = found.target.data.get("security") == []
        if (
            answer.is_success
            and not is_public
            and answer.media == (found.answer.media if found.answer else "")
        ):
            says = "it can be called without a key"
            session.findings.add("auth", found.target.pointer, says, found.target.id)
        elif not answer.problem and not answer.is_success:
            session.turned_away.append(found.target.id)
            refused(session, found.target, answer)
    for found in answered:
        numbers = [each for each in found.target.parameters if each.schema.get("type") == "integer"]
        names = [each.name for each in numbers if each.where == "query"]
        if names:
            answer = send(session, found, {names[0]: "lapak"})
            if not answer.is_success:
                refused(session, found.target, answer)
            return
