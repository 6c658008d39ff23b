"""Judge claims about parameters."""

from collections.abc import Callable
from http import HTTPStatus
from typing import Any

from generator.errata import Fix
from generator.pointers import MISSING
from generator.verify.probes import question, rival, send, tried
from generator.verify.refusals import named_fields
from generator.verify.session import Effect, End, Session, Visit
from generator.verify.spec import Parameter, Target
from generator.verify.sweep import page_size
from generator.verify.verdicts import State, Verdict, reason_of, uncalled

__all__ = ["parameter_claim"]

_UNTOLD = "no value of `{}` is known whose effect would show"


def parameter_claim(
    session: Session, target: Target, parameter: Parameter, fix: Fix, aspect: list[str]
) -> Verdict:
    """Judge a claim about a parameter; `aspect` are the steps from the parameter to what is claimed."""
    visit = session.visits.get(target.id)
    if visit is None:
        return Verdict(State.UNKNOWN, uncalled(target))
    if visit.end is not End.ANSWERED:
        return Verdict(State.UNKNOWN, reason_of(visit))
    case = _Case(session, visit, parameter, fix)
    word = "required" if fix.removed == {"required": True} else "/".join(aspect)
    judge = _JUDGES.get(word)
    if judge is None:
        return Verdict(State.UNKNOWN, f"no call can check the {' '.join(aspect)} of `{parameter.name}`")
    return judge(case)


class _Case:
    """A parameter of an operation that answered."""

    def __init__(self, session: Session, visit: Visit, parameter: Parameter, fix: Fix) -> None:
        self.session = session
        self.fix = fix
        self.visit = visit
        self.parameter = parameter
        self.name = parameter.name
        self.operation = visit.target.id

    def note(self, kind: str, says: str, detail: Any = None) -> None:
        sentence = f"the parameter `{self.name}` {says}"
        self.session.findings.add(kind, self.parameter.pointer, sentence, self.operation, detail=detail)

    def required(self) -> Verdict:
        if self.fix.now is True:
            answer = send(self.session, self.visit, {self.name: MISSING})
            if answer.problem:
                return Verdict(State.UNKNOWN, answer.problem)
            if answer.is_success:
                self.note("parameter-optional", "may be left out")
                return Verdict(State.REFUTED, f"{self.operation} answers without `{self.name}`")
            return Verdict(State.CONFIRMED, f"{self.operation} refuses a call without `{self.name}`")
        if self.name in self.visit.added:
            return Verdict(State.REFUTED, f"{self.operation} refuses a call without `{self.name}`")
        return Verdict(State.CONFIRMED, f"{self.operation} answers without `{self.name}`")

    def default(self) -> Verdict:
        now = self.parameter.schema.get("default")
        size = page_size(self.visit) if self.name == "per_page" else None
        if size is None:
            return Verdict(State.UNKNOWN, f"no answer shows what `{self.name}` is when it is left out")
        if size != now:
            self.note("parameter-default", f"means {size} when it is left out", size)
        state = State.CONFIRMED if size == now else State.REFUTED
        return Verdict(state, f"without `{self.name}`, {self.operation} answers pages of {size} rows")

    def longest(self) -> Verdict:
        now = self.parameter.schema.get("maxLength")
        if not isinstance(now, int):
            return Verdict(State.UNKNOWN, f"no limit of `{self.name}` is claimed")
        if tried(self.session, self.visit, self.parameter) is Effect.NONE:
            return Verdict(State.UNKNOWN, f"{self.operation} ignores `{self.name}`")
        longer = send(self.session, self.visit, {self.name: "x" * (now + 1)})
        if longer.problem or longer.status >= HTTPStatus.INTERNAL_SERVER_ERROR:
            return Verdict(State.UNKNOWN, longer.problem or "the server failed")
        if longer.is_success:
            self.note("parameter-limit", f"may have more than {now} characters", "maxLength")
            return Verdict(State.REFUTED, f"{self.operation} accepts {now + 1} characters in `{self.name}`")
        fits = send(self.session, self.visit, {self.name: "x" * now})
        if fits.is_success:
            reason = f"{self.operation} accepts {now} characters in `{self.name}`, but not {now + 1}"
            return Verdict(State.CONFIRMED, reason)
        return Verdict(State.UNKNOWN, f"{self.operation} accepts neither {now} characters nor {now + 1}")

    def type(self) -> Verdict:
        was = str(self.fix.was)
        sent = {**(self.visit.call.values if self.visit.call else {})}
        sent |= self.visit.call.query if self.visit.call else {}
        value = sent.get(self.name, self.session.values.documented(self.parameter))
        if _fits(was, value):
            return Verdict(State.UNKNOWN, f"a value of `{self.name}` that is no {was} is not known")
        return self.accepts(value, f"a value that is no {was}")

    def values(self) -> Verdict:
        printed = self.fix.was if isinstance(self.fix.was, list) else []
        values = [value for value in self.parameter.schema.get("enum", ()) if value not in printed]
        if not values:
            return Verdict(State.UNKNOWN, f"the bundle has no value of `{self.name}` that is not printed")
        return self.accepts(values[0], f"{values[0]!r}, which is not printed")

    def accepts(self, value: Any, words: str) -> Verdict:
        sent = self.visit.call.values if self.visit.call else {}
        if self.name in sent:
            return Verdict(State.CONFIRMED, f"{self.operation} accepts {words}, as `{self.name}`")
        answer = send(self.session, self.visit, {self.name: value})
        if answer.is_success:
            return Verdict(State.CONFIRMED, f"{self.operation} accepts {words}, as `{self.name}`")
        if not answer.problem and self.name in named_fields(answer.body):
            rules = self.visit.target.data.get("x-rules") or ()
            if not any(self.name in {rule.get("field"), *rule.get("require", ())} for rule in rules):
                self.note("parameter-value", "is refused as described")
                return Verdict(State.REFUTED, f"{self.operation} refuses {words}, as `{self.name}`")
        return Verdict(State.UNKNOWN, f"{self.operation} did not answer to {words}, as `{self.name}`")

    def known(self) -> Verdict:
        """Judge whether the server knows the parameter by its name and at its place."""
        if self.parameter.required:
            return self.needed()
        done = {
            name
            for each in self.session.findings
            for name in each.operations
            if each.at == self.parameter.pointer
        }
        found = question(self.session, self.visit, self.parameter)
        if found is Effect.SEEN:
            return Verdict(State.CONFIRMED, f"`{self.name}` changes what {self.operation} answers")
        if found is not Effect.NONE:
            return Verdict(State.UNKNOWN, _UNTOLD.format(self.name))
        other = rival(self.session, self.visit, self.parameter)
        if other is None:
            return Verdict(
                State.UNKNOWN, f"{self.operation} ignores `{self.name}`, and its other spellings too"
            )
        name, where = other
        if not done and where != self.parameter.where:
            self.note("parameter-place", f"belongs into the {where}", where)
        elif not done:
            self.note("parameter-name", f"is called `{name}`", name)
        return Verdict(State.REFUTED, f"{self.operation} takes it as `{name}` in the {where}")

    def needed(self) -> Verdict:
        renamed = dict(self.visit.renamed)
        if self.name in renamed:
            return Verdict(State.REFUTED, f"{self.operation} takes it as `{renamed[self.name]}`")
        if self.parameter.where != "query":
            return Verdict(State.CONFIRMED, f"{self.operation} answers with `{self.name}` as described")
        answer = send(self.session, self.visit, {self.name: MISSING})
        if answer.is_success or answer.problem:
            return Verdict(State.UNKNOWN, f"{self.operation} answers with and without `{self.name}`")
        return Verdict(State.CONFIRMED, f"{self.operation} answers with `{self.name}`, and refuses without")


def _fits(was: str, value: Any) -> bool:
    """Tell whether a value could be sent as the printed type too."""
    if was in {"integer", "number", "numeric"}:
        return str(value).lstrip("-").isdigit()
    return was != "boolean" or isinstance(value, bool)


_JUDGES: dict[str, Callable[[_Case], Verdict]] = {
    "required": _Case.required,
    "schema/default": _Case.default,
    "schema/maxLength": _Case.longest,
    "schema/type": _Case.type,
    "schema/enum": _Case.values,
    "": _Case.known,
    "in": _Case.known,
    "name": _Case.known,
    "schema": _Case.known,
}
